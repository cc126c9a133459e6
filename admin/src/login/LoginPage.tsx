import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { DocumentLanguage } from '../layout/DocumentLanguage';
import { LanguageButton } from '../layout/LanguageButton';
import { LoginForm } from './LoginForm';

export const LoginPage = () => {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        minHeight: '100dvh',
        display: 'grid',
        gridTemplateRows: 'auto 1fr',
        background: (theme) =>
          theme.palette.mode === 'light'
            ? 'linear-gradient(180deg, #17406d 0 300px, #f3f5f8 300px)'
            : 'linear-gradient(180deg, #16283c 0 300px, #10161e 300px)',
      }}
    >
      <title>{`${translate('ra.auth.sign_in')} | ${translate('app.name')}`}</title>
      <DocumentLanguage />
      <Box component="header" sx={{ justifySelf: 'end', p: 1.5, color: '#ffffff', zIndex: 1 }}>
        <LanguageButton />
      </Box>
      <Card
        component="main"
        elevation={0}
        sx={{
          alignSelf: 'start',
          justifySelf: 'center',
          width: 'min(420px, calc(100vw - 32px))',
          mt: { xs: 2, sm: '9vh' },
          mb: 4,
          p: { xs: 2.5, sm: 4 },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1 }}>
          <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={44} height={44} />
          <Typography component="h1" variant="h5">
            {translate('app.name')}
          </Typography>
        </Box>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>{translate('app.login.lead')}</Typography>
        <LoginForm />
      </Card>
    </Box>
  );
};
