import type { Row } from '../database/rows';
import { bigintOrNull, integer, integerOrNull, text } from '../database/rows';
import type { CampaignState } from './oracle';
import type { ServiceWorld } from './service-world';

interface Shown {
  readonly rank: number | null;
  readonly score: bigint | null;
}

const NOWHERE: Shown = { rank: null, score: null };

/** A reader of the feed who knows nothing else. `follow` reads what is new and throws when it does not fit to what came before. */
export interface Replay {
  follow(state: CampaignState): Promise<void>;
}

export function replayFrom(world: ServiceWorld, start: number): Replay {
  const shown = new Map<string, Shown>();
  let position = start;

  function take(change: Row, state: CampaignState): void {
    const key = `${integer(change, 'rankingId')} ${integer(change, 'organizationId')}`;
    const known = shown.get(key);
    const previous = { rank: integerOrNull(change, 'previousRank'), score: bigintOrNull(change, 'previousScore') };
    const now = { rank: integerOrNull(change, 'rank'), score: bigintOrNull(change, 'score') };
    if (integer(change, 'official') === 1) {
      expectSame(change, 'an official change names the standing as it is', now, known ?? NOWHERE);
      return;
    }
    if (change['cause'] === 'REVISED' && !known)
      expectSame(change, 'a revision begins with the standings of the one before', previous, publishedBefore(shown, state, change));
    else expectSame(change, 'a change begins where the last one ended', previous, known ?? NOWHERE);
    if (change['cause'] !== 'REVISED' && isSame(previous, now)) throw new Error(`expected a change, found none in ${JSON.stringify(change)}`);
    shown.set(key, now);
  }

  return {
    follow: async (state) => {
      const changes = await world.rows(
        'SELECT *, CAST(`score` AS CHAR) AS `score`, CAST(`previousScore` AS CHAR) AS `previousScore` FROM `ranking_change` WHERE `id` > ? ORDER BY `id`',
        [position],
      );
      const own = new Set(state.rankings.map((ranking) => integer(ranking, 'id')));
      for (const change of changes) {
        position += 1;
        if (integer(change, 'id') !== position) throw new Error(`expected change ${position} in the feed, found ${text(change, 'id')}`);
        if (own.has(integer(change, 'rankingId'))) take(change, state);
      }
      const [head] = await world.rows('SELECT `position` FROM `feed_head` WHERE `id` = 1');
      if (!head || integer(head, 'position') !== position) throw new Error(`expected the head at ${position}, found ${String(head?.['position'])}`);
      const stored = new Map(
        state.standings.map((line) => [
          `${integer(line, 'rankingId')} ${integer(line, 'organizationId')}`,
          { rank: integerOrNull(line, 'rank'), score: bigintOrNull(line, 'score') },
        ]),
      );
      for (const key of new Set([...stored.keys(), ...shown.keys()])) {
        if (!isSame(stored.get(key) ?? NOWHERE, shown.get(key) ?? NOWHERE)) {
          throw new Error(
            `replaying the feed: expected standing ${key} at ${written(stored.get(key) ?? NOWHERE)}, found ${written(shown.get(key) ?? NOWHERE)}`,
          );
        }
      }
    },
  };
}

function publishedBefore(shown: ReadonlyMap<string, Shown>, state: CampaignState, change: Row): Shown {
  const ranking = state.rankings.find(({ id }) => id === change['rankingId']);
  const before = state.rankings.find(
    (other) =>
      other['clusterId'] === ranking?.['clusterId'] &&
      other['departmentKey'] === ranking?.['departmentKey'] &&
      integer(other, 'revision') === Number(ranking?.['revision']) - 1,
  );
  return shown.get(`${String(before?.['id'])} ${integer(change, 'organizationId')}`) ?? NOWHERE;
}

function expectSame(change: Row, rule: string, found: Shown, expected: Shown): void {
  if (!isSame(found, expected)) throw new Error(`${rule}: expected ${written(expected)}, found ${written(found)} in ${JSON.stringify(change)}`);
}

function isSame(a: Shown, b: Shown): boolean {
  return a.rank === b.rank && a.score === b.score;
}

function written({ rank, score }: Shown): string {
  return `rank ${rank} with ${score}`;
}
