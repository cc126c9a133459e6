import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import type { HomeStart, HomeYear } from '../api/home';
import type { Person } from '../api/offers';
import { DEPARTMENT_OFFICER, ORGANIZATION_OFFICER } from '../api/offers';
import { startOfToday } from '../ui/today';
import type { Tile } from './tiles';
import { campaignsOf, tilesFor } from './tiles';

type Asked<T> = { readonly data: T | undefined; readonly error: unknown };

/** The first of the page's two requests, and the tiles whose numbers it brings. */
export const useHomeStart = (person: Person, userId: string): Asked<HomeStart> & { readonly tiles: readonly Tile[] } => {
  const provider = useDataProvider<PanelDataProvider>();
  const tiles = tilesFor({ person, userId, startOfToday: startOfToday() });
  const lists = tiles.flatMap(({ parts }) => parts.map(({ list }) => list));
  const { data, error } = useQuery({ queryKey: ['home', lists], queryFn: () => provider.homeStart(campaignsOf(person), lists) });
  return { data, error, tiles };
};

/** The second request: all that is shown of one campaign. */
export const useHomeYear = (campaignId: string | undefined, { role, organizationId, departmentId }: Person): Asked<HomeYear> => {
  const provider = useDataProvider<PanelDataProvider>();
  const question = {
    campaignId: campaignId ?? '',
    departmentId: role === DEPARTMENT_OFFICER ? departmentId : null,
    organizationId: role === ORGANIZATION_OFFICER ? organizationId : null,
    hasMoves: role === 'ADMINISTRATOR',
  };
  return useQuery({ queryKey: ['home', 'year', question], queryFn: () => provider.homeYear(question), enabled: campaignId !== undefined });
};
