import AccountIcon from '@mui/icons-material/AccountCircle';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';

const AccountMenu = lazy(() => import('./AccountMenu').then((file) => ({ default: file.AccountMenu })));

/** Who is signed in, and what they may do with their account. */
export const AccountButton = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = identity?.fullName ?? '';
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountIcon />}
        aria-label={`${translate('ra.auth.user_menu')}: ${name}`}
        title={name}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{
          minWidth: 40,
          flexShrink: 0,
          '& .MuiButton-startIcon': { mr: { xs: 0, md: 1 } },
          '& > span:last-of-type': { display: { xs: 'none', md: 'inline' } },
        }}
      >
        <span>{name}</span>
      </Button>
      {anchor && (
        <Suspense>
          <AccountMenu anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
};
