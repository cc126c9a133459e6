import { expect, test } from '@jest/globals';
import type { CampaignState } from '@thi-dua/schema';
import { currentCampaign } from './current-campaign';

const campaign = (id: string, year: number, state: CampaignState) => ({ id, year, state, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` });
const TODAY = '2026-03-15';
const found = (...campaigns: Parameters<typeof currentCampaign>[0]) => {
  const answer = currentCampaign(campaigns, TODAY);
  return answer && [answer.campaign.id, answer.time];
};

test('the campaign that runs today is meant, however many newer ones are planned', () => {
  expect(found(campaign('1', 2027, 'PLANNED'), campaign('2', 2026, 'OPEN'), campaign('3', 2025, 'SCORING'))).toEqual(['2', 'running']);
});

test('one that was left open comes before one that is scored, and that before the newest', () => {
  expect(found(campaign('1', 2022, 'CLOSED'), campaign('2', 2021, 'OPEN'), campaign('3', 2020, 'OPEN'))).toEqual(['2', 'overdue']);
  expect(found(campaign('1', 2022, 'CLOSED'), campaign('2', 2021, 'SCORING'))).toEqual(['2', 'scoring']);
  expect(found(campaign('1', 2022, 'CLOSED'), campaign('2', 2021, 'CLOSED'))).toEqual(['1', 'closed']);
});

test('what has not begun is upcoming, be it open already', () => {
  expect(found(campaign('1', 2027, 'PLANNED'))).toEqual(['1', 'upcoming']);
  expect(found(campaign('1', 2027, 'OPEN'))).toEqual(['1', 'upcoming']);
});

test('of several of one year the first one is meant; none is none', () => {
  expect(found(campaign('9', 2026, 'OPEN'), campaign('10', 2026, 'OPEN'))).toEqual(['9', 'running']);
  expect(found()).toBeUndefined();
});
