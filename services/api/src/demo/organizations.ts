import { clusterLeaders, clusterMembers, clusters } from '../cluster/cluster.resource';
import { departments } from '../department/department.resource';
import { organizations } from '../organization/organization.resource';
import type { DemoBook } from './demo-book';
import { MADE_UP, stated } from './note';
import { DEPARTMENTS } from './table/department';
import { CITY, CLUSTER, CLUSTER_LEADERS, DISTRICT, WARD_BODIES, WARD_NOTES } from './table/organization';
import { PHUC_DONG, WARDS } from './table/ward';

/** The district with its wards, the bodies of Phúc Đồng, the departments, and the wards' cluster. */
export async function writeOrganizations(book: DemoBook): Promise<void> {
  await book.create(organizations, CITY.code, CITY);
  await book.create(organizations, DISTRICT.code, { ...DISTRICT, parentId: book.id(organizations, CITY.code) });
  const districtId = book.id(organizations, DISTRICT.code);
  for (const ward of WARDS) {
    const note = ward.code === PHUC_DONG ? WARD_NOTES.phucDong : WARD_NOTES.others;
    await book.create(organizations, ward.code, { ...ward, kind: 'WARD', parentId: districtId, note });
  }
  for (const { parent, ...body } of WARD_BODIES) await book.create(organizations, body.code, { ...body, parentId: book.id(organizations, parent) });
  for (const { code, name, words, rank } of DEPARTMENTS) {
    await book.create(departments, code, { code, name, organizationId: districtId, note: stated(`“${words}”: xếp thứ ${rank}/14 phường năm 2020.`) });
  }
  await writeCluster(book, districtId);
}

async function writeCluster(book: DemoBook, districtId: string): Promise<void> {
  await book.create(clusters, CLUSTER.code, { ...CLUSTER, organizationId: districtId });
  const clusterId = book.id(clusters, CLUSTER.code);
  for (const { code } of WARDS) {
    const note = `Ngày vào cụm: ${MADE_UP}`;
    await book.create(clusterMembers, code, { clusterId, organizationId: book.id(organizations, code), joinedOn: DISTRICT.foundedOn, note });
  }
  for (const { year, ward } of CLUSTER_LEADERS) {
    await book.create(clusterLeaders, String(year), { clusterId, organizationId: book.id(organizations, ward), year, note: MADE_UP });
  }
}
