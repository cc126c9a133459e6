import { useEffect, useMemo, useState } from 'react';
import { useGetIdentity, useGetResourceLabel, useLocale, useResourceDefinitions, useTranslate } from 'react-admin';
import type { Topic } from '../help/topics';
import { loadTopics, matchingTopics } from '../help/topics';
import { personOf } from '../ui/person';
import type { Group } from './choice';
import { groupsOf } from './choice';
import { matchingPlaces, placesFor } from './places';
import { useFound } from './useFound';
import { useRecentChoices } from './useRecentChoices';

const SHOWN = 5;

/** What there is to choose from for what is typed; for nothing typed what was chosen last. */
export const useChoices = (typed: string): { readonly groups: readonly Group[]; readonly isPending: boolean; readonly failure: string | null } => {
  const translate = useTranslate();
  const locale = useLocale();
  const labelOf = useGetResourceLabel();
  const definitions = useResourceDefinitions();
  const { identity } = useGetIdentity();
  const [recent] = useRecentChoices();
  const { hits, isPending, failure, typed: answered } = useFound(typed, SHOWN + 1);
  const [topics, setTopics] = useState<readonly Topic[]>([]);
  useEffect(() => {
    void loadTopics(locale).then(setTopics);
  }, [locale]);
  const places = useMemo(() => placesFor(personOf(identity), definitions, translate, labelOf), [identity, definitions, translate, labelOf]);

  const wanted = typed.trim();
  if (wanted === '') return { groups: recent.length > 0 ? [{ name: translate('app.search.recent'), choices: recent }] : [], isPending, failure };
  const pages = matchingPlaces(places, wanted).map(({ to, name, resource }) => ({ to, title: name, context: '', resource }));
  const help = matchingTopics(topics, wanted).map(({ subject, name, text }) => ({
    to: `help:${subject} ${name}`,
    title: name,
    context: text,
    resource: '',
    help: subject,
  }));
  const records = groupsOf(hits, answered, SHOWN, (resource) => translate('app.search.all', { name: labelOf(resource, 2) }));
  const groups = [
    { name: translate('app.search.pages'), choices: pages },
    ...records.map(({ name, choices }) => ({ name: labelOf(name, 2), choices })),
    { name: translate('app.search.help'), choices: help },
  ];
  return { groups: groups.filter(({ choices }) => choices.length > 0), isPending, failure };
};
