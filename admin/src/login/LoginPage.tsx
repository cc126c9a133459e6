import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { email, LocalesMenuButton, LoginForm, PasswordInput, required, TextInput, useTranslate } from 'react-admin';
import { DocumentLanguage } from '../layout/DocumentLanguage';

export const LoginPage = () => {
  const translate = useTranslate();
  return (
    <Box
      component="main"
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
      <DocumentLanguage />
      <Box sx={{ justifySelf: 'end', p: 1.5, color: '#ffffff', zIndex: 1 }}>
        <LocalesMenuButton />
      </Box>
      <Card
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
        <Typography sx={{ color: 'text.secondary', mb: 1 }}>{translate('app.login.lead')}</Typography>
        <LoginForm sx={{ '& .RaLoginForm-content': { width: 'auto', p: 0 } }}>
          <TextInput source="email" type="email" label="ra.auth.email" autoComplete="username" autoFocus validate={[required(), email()]} />
          <PasswordInput source="password" label="ra.auth.password" autoComplete="current-password" validate={required()} />
        </LoginForm>
      </Card>
    </Box>
  );
};
