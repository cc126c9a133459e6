import { reportHeadings } from '../access/policy';
import type { Resource } from '../graphql/resource';
import { ReportHeader } from './report-header.entity';
import { ReportHeaderCreateInput } from './report-header.input';

export const reportHeaders: Resource = {
  entity: ReportHeader,
  one: 'reportHeader',
  many: 'reportHeaders',
  policy: reportHeadings,
  order: [
    { property: 'year', direction: 'DESC' },
    { property: 'id', direction: 'ASC' },
  ],
  input: ReportHeaderCreateInput,
};
