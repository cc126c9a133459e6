import type { Closing, Letterhead } from '../paper/paper';
import { asSentence, documentNumberText, longDateText } from '../paper/wording';
import { hasCommittee, isOfTheParty, nameInSentence, ownName, wordOf } from './body-words';
import type { YearData } from './year-data';

/** What stands above and below the text. What nobody has set is what bodies of that kind usually write, or blank. */
export function letterheadOf({ organization, header }: Pick<YearData, 'organization' | 'header'>): Letterhead {
  const nation = isOfTheParty(organization.kind) ? 'party' : 'state';
  const symbol = header?.symbol ?? usualSymbol(organization.kind);
  return {
    nation,
    superior: header?.superior ?? usualSuperior(organization),
    issuingBody: linesOf(header?.issuingBody ?? usualBody(organization)),
    number: documentNumberText(nation, header?.documentNumber ?? null, symbol),
    placeAndDate: `${header?.place ?? usualPlace(organization)}, ${longDateText(header?.issuedOn ?? null)}`,
  };
}

export function closingOf({ organization, header }: Pick<YearData, 'organization' | 'header'>): Closing {
  const { kind, parent } = organization;
  const committee = hasCommittee(kind);
  const authority = committee ? 'TM. ỦY BAN NHÂN DÂN' : kind === 'PARTY_COMMITTEE' ? 'T/M BAN THƯỜNG VỤ' : kind === 'PARTY_CELL' ? 'T/M CHI BỘ' : '';
  return {
    recipients: header?.recipients
      ? linesOf(header.recipients)
      : [
          ...(parent ? [`- ${asSentence(committee ? `UBND ${nameInSentence(parent)}` : nameInSentence(parent))} (để báo cáo);`] : []),
          `- Các đơn vị thuộc ${wordOf(organization)};`,
          '- Lưu: VT.',
        ],
    authority: header?.authority ?? authority,
    position: header?.position ?? (committee ? 'CHỦ TỊCH' : isOfTheParty(kind) ? 'BÍ THƯ' : 'THỦ TRƯỞNG ĐƠN VỊ'),
    signer: header?.signer ?? null,
  };
}

/** The lines that someone wrote, without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

function usualSymbol(kind: string): string {
  if (hasCommittee(kind)) return 'BC-UBND';
  return kind === 'PARTY_COMMITTEE' ? 'BC/ĐU' : kind === 'PARTY_CELL' ? 'BC/CB' : 'BC';
}

/** A people's committee stands alone; other bodies name the one that they belong to above themselves. */
function usualSuperior({ kind, parent }: YearData['organization']): string | null {
  return parent && !hasCommittee(kind) ? parent.name.toLocaleUpperCase('vi') : null;
}

function usualBody({ name, kind }: YearData['organization']): string {
  return (hasCommittee(kind) ? `Ủy ban nhân dân\n${name}` : name).toLocaleUpperCase('vi');
}

/** The place is a territory: a body without one writes its parent's. */
function usualPlace({ parent, ...body }: YearData['organization']): string {
  return ownName(hasCommittee(body.kind) ? body : (parent ?? body));
}
