import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { HelpBook, HelpContent } from './content';
import { Glossary } from './Glossary';
import { RichText } from './RichText';

type Props = { readonly content: HelpContent; readonly book: HelpBook };

/** One subject: what for, step by step, words, questions, neighbours. */
export const HelpText = ({ content, book: { words, topics } }: Props) => {
  const translate = useTranslate();
  const { purpose, steps, questions, neighbours } = content;
  const met = content.words.flatMap((key) => words[key] ?? []);
  return (
    <>
      <Typography>
        <RichText text={purpose} />
      </Typography>
      <Part title={translate('app.help.steps')}>
        <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 0.75 }}>
          {steps.map((step) => (
            <li key={step}>
              <RichText text={step} />
            </li>
          ))}
        </Box>
      </Part>
      {questions.length > 0 && (
        <Part title={translate('app.help.questions')}>
          {questions.map(({ question, answer }) => (
            <Box
              component="details"
              key={question}
              sx={{ borderTop: 1, borderColor: 'divider', py: 1, '& > summary': { cursor: 'pointer', fontWeight: 600 } }}
            >
              <summary>{question}</summary>
              <Typography variant="body2" sx={{ mt: 0.75 }}>
                <RichText text={answer} />
              </Typography>
            </Box>
          ))}
        </Part>
      )}
      {met.length > 0 && (
        <Part title={translate('app.help.words')}>
          <Glossary words={met} />
        </Part>
      )}
      <Part title={translate('app.help.neighbours')}>
        <Box component="ul" sx={{ m: 0, pl: 3 }}>
          {neighbours.map((resource) => (
            <li key={resource}>
              <RichText text={`[${topics[resource]?.title ?? resource}](/${resource})`} />
            </li>
          ))}
        </Box>
      </Part>
    </>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" sx={{ typography: 'body2' }}>
    <Typography component="h3" variant="h6" sx={{ mb: 0.75 }}>
      {title}
    </Typography>
    {children}
  </Box>
);
