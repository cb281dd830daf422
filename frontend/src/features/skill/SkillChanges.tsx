import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { QueryState, TextChange } from '../../components';
import { useSkillDiff } from './queries';
import classes from './SkillChanges.module.css';
import { useSkillFieldLabel } from './useSkillFieldLabel';

interface SkillChangesProps {
  skillId: string;
  from: number;
  to: number | 'draft';
}

/** What differs between two wordings of a skill, field by field, with the changed words marked. */
export function SkillChanges({ skillId, from, to }: SkillChangesProps) {
  const diff = useSkillDiff(skillId, from, to);
  const label = useSkillFieldLabel();
  return (
    <QueryState
      query={diff}
      isEmpty={({ fields }) => fields.length === 0}
      empty={
        <Text size="sm" c="dimmed">
          <Trans>The wording is the same.</Trans>
        </Text>
      }
    >
      {({ fields }) => (
        <dl className={classes.fields}>
          {fields.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{label(field)}</dt>
              <dd>
                <TextChange before={before} after={after} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </QueryState>
  );
}
