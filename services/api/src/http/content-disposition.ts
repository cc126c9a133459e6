/**
 * A Content-Disposition that saves under this name in every browser (RFC 6266): the whole name as RFC 5987 has it,
 * and before it, for old readers, the name in plain letters.
 */
export function attachment(name: string): string {
  return `attachment; ${namesOf(name)}`;
}

/** The same for what is shown in the browser, and saved from there. */
export function inline(name: string): string {
  return `inline; ${namesOf(name)}`;
}

function namesOf(name: string): string {
  return `filename="${asciiName(name)}"; filename*=UTF-8''${extendedValue(name)}`;
}

function asciiName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
  return plain.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
}

/** Percent-encoding leaves some characters that an attribute may not have as they are. Half a surrogate pair is no character. */
function extendedValue(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
