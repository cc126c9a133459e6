import DocxIcon from '@mui/icons-material/ArticleOutlined';
import SettingsIcon from '@mui/icons-material/EditNoteOutlined';
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { Link, useCanAccess, useGetList, useGetOne, useLocale, useTranslate } from 'react-admin';
import { downloadFile } from '../api/download';
import type { Named } from '../api/records';
import { useDownload } from '../ui/useDownload';
import type { Format, PaperName } from './papers';
import { addressOf, paperOf } from './papers';
import type { ChosenIds } from './ReportPage';

type Props = { readonly name: PaperName; readonly chosen: ChosenIds; readonly onShow: (chosen: ChosenIds) => void };

/** The document as it will be printed, with the ways to keep it. Its figures lead to their rows. */
export const PaperPreview = ({ name, chosen, onShow }: Props) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const { start, dialog } = useDownload(translate('app.reports.making'));
  const frame = useRef<HTMLIFrameElement>(null);
  const codes = {
    organization: useCode('organizations', chosen.organizationId),
    campaign: useCode('campaigns', chosen.campaignId),
    cluster: useCode('clusters', chosen.clusterId),
    year: chosen.year ? String(chosen.year) : null,
    month: chosen.year && chosen.month ? `${chosen.year}-${String(chosen.month).padStart(2, '0')}` : null,
  };
  const page = addressOf(name, codes, 'html');
  const kept = JSON.stringify(chosen);
  useEffect(() => {
    if (page !== null) onShow(JSON.parse(kept));
  }, [page, kept, onShow]);
  if (page === null) return <Typography sx={{ mt: 3, color: 'text.secondary' }}>{translate('app.reports.choose')}</Typography>;
  const title = translate(`app.reports.paper.${name}`);
  const keep = (format: Format) => {
    const address = addressOf(name, codes, format) ?? '';
    void start((signal, onBytes) => downloadFile(address, locale, signal, onBytes));
  };
  return (
    <>
      <Stack direction="row" sx={{ my: 2, gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" startIcon={<PrintIcon />} onClick={() => frame.current?.contentWindow?.print()}>
          {translate('app.reports.print')}
        </Button>
        <Button variant="outlined" startIcon={<DocxIcon />} onClick={() => keep('docx')}>
          {translate('app.reports.word')}
        </Button>
        <Button variant="outlined" startIcon={<PdfIcon />} onClick={() => keep('pdf')}>
          {translate('app.reports.pdf')}
        </Button>
        {name === 'year' && <HeaderButton organizationId={chosen.organizationId ?? ''} year={Number(chosen.year)} />}
        {dialog}
      </Stack>
      <Box
        component="iframe"
        key={page}
        ref={frame}
        src={page}
        title={title}
        sx={{
          display: 'block',
          width: '100%',
          maxWidth: paperOf(name).isWide ? 1180 : 900,
          height: { xs: '75vh', md: 'calc(100vh - 150px)' },
          minHeight: 420,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          backgroundColor: '#fff',
        }}
      />
    </>
  );
};

/** Number, date, who signs: what stands in the report and in no other record. */
const HeaderButton = ({ organizationId, year }: { readonly organizationId: string; readonly year: number }) => {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'reportHeaders', action: 'create' });
  const { data, isPending } = useGetList(
    'reportHeaders',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' }, filter: { organizationId, year } },
    { enabled: canAccess ?? false },
  );
  if (!canAccess || isPending) return null;
  const id = data?.[0]?.id;
  const to =
    id === undefined ? `/reportHeaders/create?source=${encodeURIComponent(JSON.stringify({ organizationId, year }))}` : `/reportHeaders/${id}`;
  return (
    <Button component={Link} to={to} startIcon={<SettingsIcon />}>
      {translate('app.reports.header')}
    </Button>
  );
};

const useCode = (resource: string, id: string | null | undefined): string | null => {
  const { data } = useGetOne<Named>(resource, { id: id ?? '' }, { enabled: Boolean(id) });
  return id && data && data.id === id ? data.code : null;
};
