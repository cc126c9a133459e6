type None = Readonly<Record<never, never>>;

/** What is said of undoing. */
export const undoEn = {
  undoNotOffered: (f: { type: string }) => `Changes of a ${f.type} cannot be undone here.`,
  undoNotAPerson: (_: None) => 'The service itself has made this change; nobody can undo it.',
  undoChangedSince: (_: None) => 'The record has changed since. Only its last change can be undone.',
  undoPartsChanged: (f: { type: string }) => `Something was added to this ${f.type} since, or changed in it.`,
  undoNothing: (_: None) => 'This change has left nothing that could be put back.',
  undoUseCase: (_: None) => 'This change was a step of its own (a publication, a decision, …) and is taken back by such a step.',
  undoIncomplete: (f: { type: string }) => `The history does not keep everything of a ${f.type} (no secrets), so it cannot be brought back.`,
  undoTooMany: (f: { count: number; max: number }) => `${f.count} records are more than can be undone at once (${f.max}).`,
  undoWithRequest: (_: None) => 'This is undone together with all that was written with it (undoRequest).',
  undoOwnRequest: (_: None) => 'The request to be undone came with the same x-request-id as this one. Send this one with another.',
};
