import { describe, expect, test } from '@jest/globals';
import { whereFrom } from './where';

describe('a filter becomes a where', () => {
  test.each([
    [{}, {}],
    [{ name: '', code: undefined }, {}],
    [{ q: 'phuc dong' }, { search: 'phuc dong' }],
    [{ state: 'OPEN' }, { state: { eq: 'OPEN' } }],
    [{ active: false }, { active: { eq: false } }],
    [{ id: ['1', '2'] }, { id: { in: ['1', '2'] } }],
    [{ departmentId: null }, { departmentId: { isNull: true } }],
    [{ year_gte: 2020, year_lt: 2022 }, { year: { gte: 2020, lt: 2022 } }],
    [{ name_contains: 'phường' }, { name: { contains: 'phường' } }],
    [{ organization: { code: 'PHUC_DONG' } }, { organization: { code: { eq: 'PHUC_DONG' } } }],
    [{ 'organization.code': 'PHUC_DONG' }, { organization: { code: { eq: 'PHUC_DONG' } } }],
    [{ 'criterion.campaign.year_gte': 2020 }, { criterion: { campaign: { year: { gte: 2020 } } } }],
    [{ 'criterion.campaignId': '1', 'criterion.indicatorId': '2' }, { criterion: { campaignId: { eq: '1' }, indicatorId: { eq: '2' } } }],
    [{ members_some: { organizationId: '3' } }, { members: { some: { organizationId: { eq: '3' } } } }],
  ])('%j → %j', (filter, where) => {
    expect(whereFrom(filter)).toEqual(where);
  });

  test('a search looks in the relations that a resource names', () => {
    expect(whereFrom({ q: 'thu' }, ['indicator'])).toEqual({ indicator: { search: 'thu' } });
    expect(whereFrom({ q: 'thu' }, ['organization', 'criterion.indicator'])).toEqual({
      or: [{ organization: { search: 'thu' } }, { criterion: { indicator: { search: 'thu' } } }],
    });
  });

  test('a search keeps company with other conditions', () => {
    expect(whereFrom({ q: 'thu', 'indicator.unit': '%' }, ['indicator'])).toEqual({ indicator: { search: 'thu', unit: { eq: '%' } } });
  });
});
