import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

type Props = { readonly title: string; readonly isPending?: boolean; readonly lines?: number; readonly children?: ReactNode };

const LINE_HEIGHT = 49;

/** A titled part of the start page; while it is waited for, with as many empty lines as it usually has. */
export const Panel = ({ title, isPending = false, lines = 5, children }: Props) => {
  const translate = useTranslate();
  return (
    <Card component="section" aria-label={translate(title)}>
      <CardContent>
        <Typography component="h3" variant="h6" sx={{ mb: 1 }}>
          {translate(title)}
        </Typography>
        {isPending
          ? Array.from({ length: lines }, (_, index) => `line ${index}`).map((key) => (
              <Skeleton key={key} height={LINE_HEIGHT} sx={{ transform: 'scale(1, 0.7)' }} />
            ))
          : children}
      </CardContent>
    </Card>
  );
};
