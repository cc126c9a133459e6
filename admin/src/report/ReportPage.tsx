import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Typography from '@mui/material/Typography';
import { Form, FormDataConsumer, NumberInput, SelectInput, Title, useGetIdentity, useGetList, useStore, useTranslate } from 'react-admin';
import type { CampaignRecord, Named } from '../api/records';
import { personOf } from '../ui/person';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { PaperPreview } from './PaperPreview';
import type { PaperName, Subject } from './papers';
import { isPaper, paperOf, papers } from './papers';

/** What the form holds; records by their ids. */
export type ChosenIds = {
  readonly paper?: string;
  readonly organizationId?: string | null;
  readonly campaignId?: string | null;
  readonly clusterId?: string | null;
  readonly year?: number | null;
  readonly month?: number | null;
};

const ONE = { pagination: { page: 1, perPage: 1 }, filter: {} } as const;

/** The year's report and the sheets that officials print: choose, look, print or keep. */
export const ReportPage = () => {
  const translate = useTranslate();
  const [remembered, remember] = useStore<ChosenIds>('reports.chosen', {});
  const { identity, isPending: isAsking } = useGetIdentity();
  const { data: campaigns, isPending } = useGetList<CampaignRecord>('campaigns', { ...ONE, sort: { field: 'year', order: 'DESC' } });
  const { data: clusters, isPending: isWaiting } = useGetList<Named>('clusters', { ...ONE, sort: { field: 'name', order: 'ASC' } });
  if (isAsking || isPending || isWaiting) return null;
  const usual: ChosenIds = {
    paper: 'year',
    organizationId: personOf(identity)?.organizationId ?? null,
    campaignId: campaigns?.[0]?.id ?? null,
    clusterId: clusters?.[0]?.id ?? null,
    year: campaigns?.[0]?.year ?? null,
  };
  const choices = Object.keys(papers).map((id) => ({ id, name: `app.reports.paper.${id}` }));
  return (
    <Box sx={{ mt: 2 }}>
      <Title title="app.reports.title" />
      <Typography component="h2" variant="h4" sx={{ mb: 2 }}>
        {translate('app.reports.title')}
      </Typography>
      <Form defaultValues={{ ...usual, ...remembered }}>
        <FormDataConsumer<ChosenIds & { paper: string }>>
          {({ formData }) => {
            const name: PaperName = isPaper(formData.paper) ? formData.paper : 'year';
            return (
              <>
                <Card component="section">
                  <CardContent
                    sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fit, minmax(230px, 1fr))' } }}
                  >
                    <SelectInput source="paper" label="app.reports.which" choices={choices} fullWidth isRequired />
                    {[...paperOf(name).needs, ...(paperOf(name).takes ?? [])].map((subject) => (
                      <SubjectInput key={subject} subject={subject} isRequired={paperOf(name).needs.includes(subject)} />
                    ))}
                  </CardContent>
                </Card>
                <PaperPreview name={name} chosen={formData} onShow={remember} />
              </>
            );
          }}
        </FormDataConsumer>
      </Form>
    </Box>
  );
};

const SubjectInput = ({ subject, isRequired }: { readonly subject: Subject; readonly isRequired: boolean }) => {
  switch (subject) {
    case 'organization':
      return <ReferenceSelect source="organizationId" reference="organizations" label="app.reports.organization" isRequired={isRequired} />;
    case 'campaign':
      return <ReferenceSelect source="campaignId" reference="campaigns" label="app.reports.campaign" isRequired={isRequired} />;
    case 'cluster':
      return <ReferenceSelect source="clusterId" reference="clusters" label="app.reports.cluster" isRequired={isRequired} />;
    case 'year':
      return <NumberInput source="year" label="app.reports.year" min={1900} max={2200} step={1} format={(year: unknown) => year ?? ''} />;
    case 'month':
      return <NumberInput source="month" label="app.reports.month" min={1} max={12} step={1} />;
  }
};
