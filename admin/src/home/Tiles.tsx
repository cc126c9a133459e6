import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link, LinkBase, useTranslate } from 'react-admin';
import type { Tile } from './tiles';

type Props = { readonly tiles: readonly Tile[]; readonly counts: readonly number[] | undefined };

/** What waits, in numbers that lead to what is counted. The room is there before the numbers are. */
export const Tiles = ({ tiles, counts }: Props) => {
  const translate = useTranslate();
  const starts = tiles.map((_, index) => tiles.slice(0, index).reduce((sum, { parts }) => sum + parts.length, 0));
  return (
    <Box
      component="nav"
      aria-label={translate('app.home.waiting')}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      {tiles.map((tile, index) => (
        <OneTile key={tile.name} tile={tile} counts={counts?.slice(starts[index], (starts[index] ?? 0) + tile.parts.length)} />
      ))}
    </Box>
  );
};

const OneTile = ({ tile, counts }: { tile: Tile; counts: readonly number[] | undefined }) => {
  const translate = useTranslate();
  const { name, isUrgent, parts } = tile;
  const total = counts?.reduce((sum, count) => sum + count, 0);
  const isLit = isUrgent && total !== undefined && total > 0;
  const number = (
    <Typography
      component="span"
      variant="h4"
      sx={{ minWidth: 44, textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: isLit ? 'warning.main' : 'inherit' }}
    >
      {total ?? <Skeleton width={36} sx={{ ml: 'auto' }} />}
    </Typography>
  );
  const title = (
    <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
      {translate(`app.home.tile.${name}`)}
    </Typography>
  );
  const [only] = parts;
  if (parts.length === 1 && only)
    return (
      <Card>
        <CardActionArea component={LinkBase} to={only.to} data-tile={name} sx={LINE}>
          {number}
          {title}
        </CardActionArea>
      </Card>
    );
  return (
    <Card data-tile={name} sx={LINE}>
      {number}
      <div>
        {title}
        <Box sx={{ typography: 'caption', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          {parts.map(({ to, label }, index) =>
            counts?.[index] ? (
              <Link key={to} to={to} sx={{ color: 'text.secondary', textDecoration: 'underline', lineHeight: '24px' }}>
                {translate(label ?? '')}: <strong>{counts[index]}</strong>
              </Link>
            ) : null,
          )}
        </Box>
      </div>
    </Card>
  );
};

const LINE = { display: 'flex', alignItems: 'center', justifyContent: 'flex-start', gap: 1.5, p: 1.5, height: '100%', minHeight: 68 } as const;
