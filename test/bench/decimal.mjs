/** A decimal as the contract writes it ("962.25"), from its whole number of ten-thousandths. */
export function decimal(value) {
  if (value === null) return null;
  const text = String(value);
  const digits = text.padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -4) : `${digits.slice(0, -4)}.${fraction}`;
}
