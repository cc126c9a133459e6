import type { SavedView as SavedViewType } from '@thi-dua/schema';
import { callerOf } from './call';
import type { Client } from './client';
import { gql } from './client';

export type SavedView = Pick<SavedViewType, 'id' | 'list' | 'name' | 'query'>;

/** The views of lists that the person keeps under names. */
export type ViewActions = {
  readonly savedViews: (list: string) => Promise<readonly SavedView[]>;
  /** One of the same name becomes this one. */
  readonly saveView: (list: string, name: string, query: string) => Promise<void>;
  readonly renameView: (id: string, name: string) => Promise<void>;
  readonly deleteView: (id: string) => Promise<void>;
};

export const makeViewActions = (client: Client): ViewActions => {
  const { ask, order } = callerOf(client);
  return {
    savedViews: async (list) => (await ask<{ savedViews: readonly SavedView[] }>(SAVED_VIEWS, { list })).savedViews,
    saveView: (list, name, query) => order(SAVE_VIEW, { input: { list, name, query } }),
    renameView: (id, name) => order(RENAME_VIEW, { id, name }),
    deleteView: (id) => order(DELETE_VIEW, { id }),
  };
};

export const SAVED_VIEWS = gql`query savedViews($list: String!) { savedViews(list: $list) { id list name query } }`;

export const SAVE_VIEW = gql`mutation saveView($input: SavedViewInput!) { saveView(input: $input) { id } }`;

export const RENAME_VIEW = gql`mutation renameView($id: ID!, $name: String!) { renameView(id: $id, name: $name) { id } }`;

export const DELETE_VIEW = gql`mutation deleteView($id: ID!) { deleteView(id: $id) { id } }`;
