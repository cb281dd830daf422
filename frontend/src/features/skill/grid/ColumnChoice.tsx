import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { IconColumns3, IconX } from '@tabler/icons-react';
import { Popup, RecordPicker } from '../../../components';
import { useSkillSearch } from '../queries';

import classes from './ColumnChoice.module.css';
import type { GridColumn } from './cells';

interface ColumnChoiceProps {
  columns: GridColumn[];
  onChange: (ids: string[]) => void;
}

const useChoices = (q: string) =>
  (useSkillSearch(q).data?.items ?? []).map(({ id, statement }) => ({ id, label: statement }));

/** The skills that are columns, to take out and to add to. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const { t, i18n } = useLingui();
  const ids = columns.map(({ skillId }) => skillId);
  return (
    <Popup
      position="bottom-start"
      width={380}
      maw="calc(100vw - 32px)"
      trapFocus
      target={
        <Button variant="default" leftSection={<IconColumns3 size={16} />}>
          <Trans>Skills ({i18n.number(ids.length)})</Trans>
        </Button>
      }
    >
      <RecordPicker
        label={t`Add a skill`}
        useSearch={useChoices}
        taken={ids}
        onChoose={(choice) => 'id' in choice && onChange([...ids, choice.id])}
      />
      <ul className={classes.list}>
        {columns.map(({ skillId, statement }) => (
          <li key={skillId}>
            <span>{statement}</span>
            {ids.length > 1 && (
              <ActionIcon
                aria-label={t`Take out “${statement}”`}
                onClick={() => onChange(ids.filter((id) => id !== skillId))}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </Popup>
  );
}
