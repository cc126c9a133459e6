import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { keysInWords } from './keys-in-words';

/** Keys as they are printed on keyboards. */
export const Keys = ({ all }: { readonly all: readonly string[] }) => {
  const translate = useTranslate();
  const isMac = navigator.platform.startsWith('Mac');
  return all.map((keys, index) => (
    <span key={keys}>
      {index > 0 && ` ${translate('app.shortcuts.or')} `}
      <Box
        component="kbd"
        sx={{
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          px: 0.75,
          py: 0.125,
          fontFamily: 'inherit',
          fontSize: '0.8em',
          whiteSpace: 'nowrap',
        }}
      >
        {keysInWords(keys, isMac, translate('app.shortcuts.andThen'))}
      </Box>
    </span>
  ));
};
