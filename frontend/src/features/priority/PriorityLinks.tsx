import { useLingui } from '@lingui/react/macro';
import { ActionIcon, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Card, RecordPicker } from '../../components';
import { paths, url } from '../../urls';
import classes from './PriorityLinks.module.css';
import type { NamedRecord, PriorityValues } from './priorityValues';
import { useRoleSearch, useSkillSearch } from './queries';

interface PriorityLinksProps {
  form: UseFormReturnType<PriorityValues>;
  readOnly: boolean;
}

const useRoleChoices = (q: string) =>
  (useRoleSearch(q).data?.items ?? []).map(({ id, title }) => ({ id, label: title }));
const useSkillChoices = (q: string) =>
  (useSkillSearch(q).data?.items ?? []).map(({ id, statement }) => ({ id, label: statement }));

/** Whose work is to change, and which skills it takes: the first two steps of the golden thread. */
export function PriorityLinks({ form, readOnly }: PriorityLinksProps) {
  const { t } = useLingui();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <Links
        title={t`Roles`}
        add={t`Add a role`}
        none={t`No role yet: whose work is to change?`}
        path={paths.role}
        records={form.values.roles}
        useSearch={useRoleChoices}
        onChange={readOnly ? undefined : (next) => form.setFieldValue('roles', next)}
      />
      <Links
        title={t`Skills`}
        add={t`Add a skill`}
        none={t`No skill yet: what do people need to do well?`}
        path={paths.skill}
        records={form.values.skills}
        useSearch={useSkillChoices}
        onChange={readOnly ? undefined : (next) => form.setFieldValue('skills', next)}
      />
    </SimpleGrid>
  );
}

interface LinksProps {
  title: string;
  add: string;
  none: string;
  path: string;
  records: NamedRecord[];
  useSearch: (q: string) => NamedRecord[];
  onChange?: (records: NamedRecord[]) => void;
}

function Links({ title, add, none, path, records, useSearch, onChange }: LinksProps) {
  const { t } = useLingui();
  // What was offered last, because a chosen one is told by its id alone.
  const offered = useRef<NamedRecord[]>([]);
  const useOffered = (q: string) => {
    offered.current = useSearch(q);
    return offered.current;
  };
  return (
    <Card title={title}>
      {records.length === 0 && <p className={classes.none}>{none}</p>}
      <ul className={classes.list}>
        {records.map((record) => (
          <li key={record.id} className={classes.link}>
            <Link to={url(path, { id: record.id })}>{record.label}</Link>
            {onChange && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t`Remove ${record.label}`}
                onClick={() => onChange(records.filter(({ id }) => id !== record.id))}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {onChange && (
        <RecordPicker
          label={add}
          autoFocus={false}
          useSearch={useOffered}
          taken={records.map(({ id }) => id)}
          onChoose={(choice) => {
            const chosen = 'id' in choice && offered.current.find(({ id }) => id === choice.id);
            if (chosen) onChange([...records, chosen]);
          }}
        />
      )}
    </Card>
  );
}
