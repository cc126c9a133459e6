import { ORGANIZATIONS, PERIOD, reportedTenths, targetId } from './data.mjs';

const NESTED = `query ($indicators: [ID!]!) {
  organizations(first: 25) { nodes { id code name
    results(first: 20, where: { indicatorId: { in: $indicators } }) { nodes { id value indicator { id name unit } } }
  } }
}`;
const POINT = 'query ($id: ID!) { organization(id: $id) { id code name kind foundedOn version } }';
const PAGE = `query ($indicator: ID!) {
  results(where: { indicatorId: { eq: $indicator }, state: { eq: SUBMITTED } }, orderBy: [{ value: DESC }], first: 25) {
    totalCount nodes { id period value state organization { id name } }
  }
}`;
export const RECORD = `mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) {
  results { id value state target { id actual achievement outcome score } }
  changes { rank previousRank score previousScore official organization { code } ranking { id } }
} }`;

/** How far a recorded value is from the one before, in tenths: it moves a handful of standings. */
const STEP_TENTHS = 10;
const INDICATORS_ASKED = 20;

/**
 * What is measured: the question as GraphQL and the name under which the floor knows it, with variables that differ from request to request.
 * `comparable` takes from an answer what must be equal on both sides.
 */
export const cases = [
  { name: 'nested', title: 'nested list, 25 × 20 × indicator', document: NESTED, variables: (turn) => ({ indicators: twentyFrom(turn) }) },
  { name: 'point', title: 'point read', document: POINT, variables: (turn) => ({ id: String(1 + (turn % ORGANIZATIONS)) }) },
  { name: 'page', title: 'admin page: filter, sort, count', document: PAGE, variables: (turn) => ({ indicator: String(1 + (turn % 100)) }) },
  { name: 'recordResults', title: 'recordResults', document: RECORD, variables: reported, writes: true, comparable: inAnyOrder },
];

function twentyFrom(turn) {
  return Array.from({ length: INDICATORS_ASKED }, (_, index) => String(1 + ((index * 5 + turn) % 100)));
}

/** Each pass over the organizations goes up or down by a step, so that every report changes something. */
function reported(turn) {
  const organization = 1 + ((turn * 7) % ORGANIZATIONS);
  const indicator = 1 + (organization % 100);
  const up = Math.floor(turn / ORGANIZATIONS) % 2 === 0;
  const tenths = reportedTenths(organization, indicator) - (up ? STEP_TENTHS : 0);
  return { input: [{ targetId: String(targetId(organization, indicator)), period: PERIOD, value: String(tenths / 10) }] };
}

/** Changes of one transaction come in the order of the index that found them, which no contract states. */
function inAnyOrder({ data: { recordResults } }) {
  const key = ({ ranking, organization }) => `${ranking.id} ${organization.code}`;
  return { ...recordResults, changes: [...recordResults.changes].sort((a, b) => key(a).localeCompare(key(b))) };
}
