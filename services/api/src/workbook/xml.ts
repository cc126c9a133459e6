import { SaxesParser } from 'saxes';
import { DomainError, refusal } from '../errors';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the parts of a document; names come without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads a document piece by piece; control comes back after each piece, so that the handlers' work can be taken away. A document type is refused: with it come
 * entities that grow without end or name files of the server.
 */
export async function* parseXml(content: AsyncIterable<Buffer>, part: string, handlers: XmlHandlers): AsyncGenerator<void, void, undefined> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  parser.on('doctype', () => {
    throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: `${part}: DOCTYPE` });
  });
  parser.on('error', (error) => {
    throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: `${part}: ${error.message.slice(0, 150)}` });
  });
  if (handlers.open) {
    const { open } = handlers;
    parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  }
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  if (handlers.close) {
    const { close } = handlers;
    parser.on('closetag', ({ name }) => close(localName(name)));
  }
  try {
    for await (const piece of content) {
      parser.write(decoder.decode(piece, { stream: true }));
      yield;
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (error instanceof DomainError || !(error instanceof TypeError)) throw error;
    throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: `${part}: UTF-8` });
  }
  yield;
}

/** Reads a whole document. */
export async function readXml(content: AsyncIterable<Buffer>, part: string, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(content, part, handlers));
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
