import LogoutIcon from '@mui/icons-material/LogoutOutlined';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLogout, useTranslate } from 'react-admin';

type Props = { readonly anchor: HTMLElement; readonly onClose: () => void };

export const AccountMenu = ({ anchor, onClose }: Props) => {
  const translate = useTranslate();
  const logout = useLogout();
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
    >
      <MenuItem onClick={() => logout()}>
        <ListItemIcon>
          <LogoutIcon fontSize="small" />
        </ListItemIcon>
        {translate('ra.auth.logout')}
      </MenuItem>
    </Menu>
  );
};
