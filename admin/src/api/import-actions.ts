import type { DecimalMark, ImportJob, ImportKind, ImportSheet } from '@thi-dua/schema';
import type { DocumentNode } from './client';
import { gql } from './client';

export type ImportPart = Pick<ImportJob, 'faults' | 'preview' | 'columns'>;

/** Files on their way into the records. */
export type ImportActions = {
  readonly importSheets: () => Promise<readonly ImportSheet[]>;
  /** Begins to read an uploaded file; answers the job's id. */
  readonly previewImport: (kind: ImportKind, fileId: string, decimalMark: DecimalMark | null) => Promise<string>;
  readonly applyImport: (id: string) => Promise<void>;
  readonly cancelImport: (id: string) => Promise<void>;
  /** Some of its faults and of the rows that it would write. */
  readonly importPart: (id: string, first: number, faultsFrom: number, rowsFrom: number) => Promise<ImportPart>;
};

type Answer = Record<string, never> & { importSheets: readonly ImportSheet[]; previewImport: { id: string }; importJob: ImportPart };
type Send = (document: DocumentNode, variables: object) => Promise<Answer>;

export const makeImportActions = (mutate: Send, ask: Send): ImportActions => ({
  importSheets: async () => (await ask(IMPORT_SHEETS, {})).importSheets,
  previewImport: async (kind, fileId, decimalMark) => (await mutate(PREVIEW_IMPORT, { kind, fileId, decimalMark })).previewImport.id,
  applyImport: async (id) => {
    await mutate(APPLY_IMPORT, { id });
  },
  cancelImport: async (id) => {
    await mutate(CANCEL_IMPORT, { id });
  },
  importPart: async (id, first, faultsFrom, rowsFrom) => (await ask(IMPORT_PART, { id, first, faultsFrom, rowsFrom })).importJob,
});

export const IMPORT_SHEETS = gql`query importSheets { importSheets { kind name naturalKey columns { key heading type required help example choices } } }`;

export const PREVIEW_IMPORT = gql`mutation previewImport($kind: ImportKind!, $fileId: ID!, $decimalMark: DecimalMark) {
  previewImport(kind: $kind, fileId: $fileId, decimalMark: $decimalMark) { id }
}`;

export const APPLY_IMPORT = gql`mutation applyImport($id: ID!) { applyImport(id: $id) { id } }`;

export const CANCEL_IMPORT = gql`mutation cancelImport($id: ID!) { cancelImport(id: $id) { id } }`;

export const IMPORT_PART = gql`query importPart($id: ID!, $first: Int!, $faultsFrom: Int!, $rowsFrom: Int!) {
  importJob(id: $id) {
    columns { key heading type }
    faults(first: $first, offset: $faultsFrom) { row column heading message }
    preview(first: $first, offset: $rowsFrom) { row action cells { column before after changed } }
  }
}`;
