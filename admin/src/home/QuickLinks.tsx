import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link, useTranslate } from 'react-admin';
import type { Person } from '../api/offers';
import { deedsFor } from '../search/places';

const SHOWN = 5;

/** What the person does often, one touch away. */
export const QuickLinks = ({ person }: { readonly person: Person }) => {
  const translate = useTranslate();
  return (
    <Box component="nav" aria-label={translate('app.home.links')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {deedsFor(person, translate)
        .slice(0, SHOWN)
        .map(({ to, name }, index) => (
          <Button key={name} component={Link} to={to} size="small" variant={index === 0 ? 'contained' : 'outlined'}>
            {name}
          </Button>
        ))}
    </Box>
  );
};
