import { makersFor } from '../api/records';
import type { Client } from '../world/client';

const WARDS = ['Phường Bồ Đề', 'Phường Đức Giang', 'Phường Phúc Đồng'] as const;

/** A small open campaign: three wards, one criterion of 100 points in proportion, ranked by it. */
export interface SmallYear {
  readonly rankingId: string;
  readonly clusterId: string;
  /** Of the wards, in the order Bồ Đề, Đức Giang, Phúc Đồng; each has to reach 100. */
  readonly targetIds: readonly string[];
  /** Reports a value for March 2020. */
  report(targetId: string | undefined, value: string): Promise<void>;
}

/** Makes a small year in which Bồ Đề leads with 80, before Đức Giang with 60 and Phúc Đồng with 40. */
export async function makeSmallYear(client: Client): Promise<SmallYear> {
  const { makers } = makersFor(client);
  const { clusterId, organizationIds } = await makeCluster(client);
  const campaign = await makers.Campaign();
  const criterion = await makers.Criterion({ campaignId: campaign.id });
  const targetIds: string[] = [];
  for (const organizationId of organizationIds) {
    const target = await makers.Target({ criterionId: criterion.id, organizationId, value: '100' });
    targetIds.push(target.id);
  }
  const ranking = await makers.Ranking({ campaignId: campaign.id, clusterId, method: 'CRITERIA' });
  const report = async (targetId: string | undefined, value: string) => {
    await client.query('mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }', {
      input: [{ targetId, period: '2020-03-01', value }],
    });
  };
  await report(targetIds[0], '80');
  await report(targetIds[1], '60');
  await report(targetIds[2], '40');
  return { rankingId: ranking.id, clusterId, targetIds, report };
}

/** Makes a ranking of the three wards whose scores are typed in. */
export async function makeEnteredRanking(client: Client): Promise<{ readonly rankingId: string }> {
  const { clusterId } = await makeCluster(client);
  const { id } = await makersFor(client).makers.Ranking({ clusterId, method: 'ENTERED' });
  return { rankingId: id };
}

async function makeCluster(client: Client): Promise<{ readonly clusterId: string; readonly organizationIds: readonly string[] }> {
  const { makers } = makersFor(client);
  const { id: clusterId } = await makers.Cluster();
  const organizationIds: string[] = [];
  for (const name of WARDS) {
    const { id: organizationId } = await makers.Organization({ name });
    await makers.ClusterMember({ clusterId, organizationId });
    organizationIds.push(organizationId);
  }
  return { clusterId, organizationIds };
}
