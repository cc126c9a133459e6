import AccountIcon from '@mui/icons-material/AccountCircle';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { part } from '../ui/part';

const AccountMenu = part(() => import('./AccountMenu').then((file) => file.AccountMenu));

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
      {anchor && <AccountMenu anchor={anchor} onClose={() => setAnchor(null)} />}
    </>
  );
};
