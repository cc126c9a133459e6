import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useDataProvider } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';

type Pages<Page> = {
  /** Undefined until the first one is there. */
  readonly pages: readonly Page[] | undefined;
  readonly hasMore: boolean;
  readonly more: () => void;
};

/** The service's answers page after page, from the first on whenever `key` changes; `after` says where a page ends, null where it is the last. */
export const useLoadedPages = <Page>(
  key: string,
  load: (provider: PanelDataProvider, cursor: string | null) => Promise<Page>,
  after: (page: Page) => string | null,
): Pages<Page> => {
  const provider = useDataProvider<PanelDataProvider>();
  const id = useId();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['loaded', id, key],
    queryFn: ({ pageParam }) => load(provider, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: after,
  });
  return { pages: data?.pages, hasMore: hasNextPage, more: () => void fetchNextPage() };
};
