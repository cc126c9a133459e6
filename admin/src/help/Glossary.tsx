import Box from '@mui/material/Box';
import type { Word } from './content';
import { RichText } from './RichText';

/** Words and what they mean here. */
export const Glossary = ({ words }: { readonly words: readonly Word[] }) => (
  <Box component="dl" sx={{ m: 0, typography: 'body2', '& dt': { fontWeight: 600 }, '& dd': { m: 0, mb: 1 } }}>
    {words.map(({ term, meaning }) => (
      <Box key={term}>
        <dt>{term}</dt>
        <dd>
          <RichText text={meaning} />
        </dd>
      </Box>
    ))}
  </Box>
);
