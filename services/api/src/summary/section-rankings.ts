import type { Block, Fact, Run, Section, Source } from '../paper/paper';
import { held, joined, line, paragraph, source } from '../paper/paper';
import { asSentence, rankText } from '../paper/wording';
import { wordOf } from './body-words';
import type { StandingData, YearData } from './year-data';

/** The places that the departments gave the organization, grouped as reports group them, and its place among all. */
export function rankingsSection({ year, organization, standings }: YearData): Section {
  const word = wordOf(organization);
  const judge = organization.parent ? `các phòng, ban của ${wordOf(organization.parent)}` : 'các phòng, ban';
  const fields = standings.filter(({ departmentName }) => departmentName !== null);
  const blocks: Block[] = [
    ...(fields.length > 0 ? [paragraph('text', line`Năm ${String(year)}, các phong trào thi đua của ${word} được ${judge} đánh giá:`)] : []),
    ...placesOf(fields).map((place, index) => paragraph('item', placeRuns(place, word, index === 0))),
    ...without(fields),
    ...standings.filter(({ departmentName }) => departmentName === null).map((standing) => paragraph('text', overallRuns(standing, word))),
  ];
  const none = paragraph('text', line`Năm ${String(year)}, ${word} chưa có số liệu xếp hạng.`);
  return { key: 'rankings', title: 'Kết quả xếp hạng thi đua', blocks: blocks.length > 0 ? blocks : [none] };
}

/** Standings with the same place among as many. */
type Place = readonly [StandingData, ...StandingData[]];

function placesOf(standings: readonly StandingData[]): Place[] {
  const places = new Map<string, [StandingData, ...StandingData[]]>();
  const ranked = standings
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.outOf - a.outOf || a.rankingId - b.rankingId);
  for (const standing of ranked) {
    const key = `${standing.rank}/${standing.outOf}`;
    const place = places.get(key);
    if (place) place.push(standing);
    else places.set(key, [standing]);
  }
  return [...places.values()];
}

/** "Xếp thứ 01/14 phường gồm: Phòng Kinh tế; Phòng Tư pháp." */
function placeRuns(place: Place, word: string, isFirst: boolean): readonly Run[] {
  const [{ rank, outOf }] = place;
  const named = place.map((standing) => line`${departmentFact(standing)}${provisional(standing)}`);
  return line`Xếp thứ ${rankFact(place, rank ?? 0)}/${outOfFact(place, outOf)} ${word}${isFirst ? ' gồm' : ''}: ${joined(named, '; ')}.`;
}

function without(standings: readonly StandingData[]): Block[] {
  const unranked = standings.filter(({ rank }) => rank === null);
  if (unranked.length === 0) return [];
  const named = unranked.map(
    ({ departmentName, exclusion }) => `${departmentName}${exclusion === null ? '' : ` (${EXCLUSIONS[exclusion] ?? 'không xếp hạng'})`}`,
  );
  return [paragraph('item', line`Chưa xếp hạng: ${named.join('; ')}.`)];
}

const EXCLUSIONS: Readonly<Record<string, string>> = { MERGED: 'đã sáp nhập', DISSOLVED: 'đã giải thể', DISQUALIFIED: 'không xét thi đua' };

function overallRuns(standing: StandingData, word: string): readonly Run[] {
  const { rank, outOf, clusterName } = standing;
  if (rank === null) return line`${asSentence(word)} chưa được xếp hạng chung (${clusterName}).`;
  const place = [standing] as const;
  return line`${asSentence(word)} được xếp thứ ${rankFact(place, rank)}/${outOfFact(place, outOf)} ${word}${provisional(standing)} (${clusterName}).`;
}

function provisional({ state }: StandingData): string {
  return state === 'PUBLISHED' ? '' : ' (tạm tính)';
}

function rankFact(place: Place, rank: number): Fact {
  return held(rankText(rank), String(rank), ...place.map((standing) => standingRow(standing)));
}

function outOfFact(place: Place, outOf: number): Fact {
  return held(String(outOf), String(outOf), ...place.map(({ rankingId }) => source('Ranking', rankingId, 'rankedCount', 'rankings')));
}

/** The department's name leads to what it judged. */
function departmentFact(standing: StandingData): Fact {
  return held(standing.departmentName ?? '', String(standing.rank), standingRow(standing));
}

/** Standings are shown on the page of their ranking. */
function standingRow({ id, rankingId }: StandingData): Source {
  return source('Standing', id, 'rank', 'rankings', rankingId);
}
