import PageIcon from '@mui/icons-material/ArticleOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ComponentType } from 'react';
import { useEffect, useRef } from 'react';
import { useResourceDefinitions } from 'react-admin';
import type { Choice, Group } from './choice';

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

type Props = {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly chosen: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (choice: Choice, inNewTab: boolean) => void;
};

/** What was found, as the list of a combobox: the one that Enter would open is marked and in sight. */
export const ChoiceList = ({ id, groups, chosen, onPoint, onChoose }: Props) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${optionId(id, chosen)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { choices }) => sum + choices.length, 0));
  return (
    <Box ref={list} id={id} role="listbox" sx={{ p: groups.length > 0 ? 1 : 0 }}>
      {groups.map(({ name, choices }, index) => (
        <Box key={name} role="group" aria-label={name}>
          <Typography aria-hidden variant="caption" sx={{ display: 'block', px: 1, pt: 1, pb: 0.25, fontWeight: 700, color: 'text.secondary' }}>
            {name}
          </Typography>
          {choices.map((choice, place) => {
            const number = (starts[index] ?? 0) + place;
            return (
              <Box
                key={`${choice.to} ${choice.title}`}
                id={optionId(id, number)}
                role="option"
                aria-selected={number === chosen}
                onPointerMove={() => number !== chosen && onPoint(number)}
                onClick={(event) => onChoose(choice, event.ctrlKey || event.metaKey)}
                sx={{
                  display: 'flex',
                  alignItems: 'center',
                  gap: 1.5,
                  px: 1,
                  py: 0.75,
                  borderRadius: 1,
                  cursor: 'pointer',
                  '&[aria-selected="true"]': { bgcolor: 'action.selected', boxShadow: (theme) => `inset 3px 0 ${theme.palette.primary.main}` },
                }}
              >
                <ChoiceIcon choice={choice} />
                <Box sx={{ minWidth: 0, flex: 1 }}>
                  <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                    {choice.title}
                  </Typography>
                  {choice.context !== '' && (
                    <Typography variant="caption" color="text.secondary" noWrap component="div">
                      {choice.context}
                    </Typography>
                  )}
                </Box>
              </Box>
            );
          })}
        </Box>
      ))}
    </Box>
  );
};

const ChoiceIcon = ({ choice }: { choice: Choice }) => {
  const definitions = useResourceDefinitions();
  const own: ComponentType<{ fontSize: 'small'; color: 'action' }> | undefined = definitions[choice.resource]?.icon;
  const Icon = own ?? (choice.help ? HelpIcon : choice.resource === 'home' ? HomeIcon : PageIcon);
  return <Icon fontSize="small" color="action" />;
};
