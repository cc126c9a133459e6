/** Leads to the first field that the service found wrong, once the form shows it. */
export const focusFault = (): void => {
  window.setTimeout(() => document.querySelector<HTMLElement>('#main-content [aria-invalid=true]')?.focus());
};
