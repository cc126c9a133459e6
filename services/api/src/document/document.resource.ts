import { records } from '../access/policy';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Resource } from '../graphql/resource';
import type { Values } from '../record/write';
import { Document, DocumentFile } from './document.entity';
import { DocumentCreateInput, DocumentFileCreateInput } from './document.input';
import { noReplacementCircle } from './replacement.query';

/** Documents are what everyone's work refers to: whoever signs in reads them, with their files. */
export const documents: Resource = {
  entity: Document,
  one: 'document',
  many: 'documents',
  policy: records,
  order: [
    { property: 'issuedOn', direction: 'DESC' },
    { property: 'number', direction: 'ASC' },
  ],
  input: DocumentCreateInput,
  check: async (values, ctx, before) => [...issuerFaults(values), ...(await noReplacementCircle(values, ctx, before))],
};

export const documentFiles: Resource = {
  entity: DocumentFile,
  one: 'documentFile',
  many: 'documentFiles',
  policy: records,
  order: [{ property: 'ordinal', direction: 'ASC' }],
  input: DocumentFileCreateInput,
  defaults: { ordinal: 1 },
};

function issuerFaults({ issuerId, issuerName }: Values): FieldFault[] {
  return issuerId || String(issuerName ?? '').trim() !== '' ? [] : [fault('input.issuerName', 'issuerNeeded', {})];
}
