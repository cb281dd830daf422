import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Input } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { toProblem } from '../../api';
import { type Choice, ProblemAlert, RecordPicker } from '../../components';
import { useRefresh } from '../../hooks';
import { LevelChoice } from './LevelChoice';
import { useRoleSearch, useSkillSearch } from './queries';
import type { TargetsOf } from './TargetCard';
import classes from './TargetCard.module.css';
import { createSkill, createTarget } from './writes';

interface AddTargetProps {
  of: TargetsOf;
  taken: string[];
  onDone: () => void;
}

const useSkillChoices = (q: string) =>
  (useSkillSearch(q).data?.items ?? []).map(({ id, statement }) => ({ id, label: statement }));
const useRoleChoices = (q: string) =>
  (useRoleSearch(q).data?.items ?? []).map(({ id, title }) => ({ id, label: title }));

/** Adds one target after another: the level, then the skill or role, which is added when chosen. */
export function AddTarget({ of, taken, onDone }: AddTargetProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const [targetLevel, setTargetLevel] = useState(2);
  const ofRole = 'roleId' in of;

  const add = useMutation({
    mutationFn: async (choice: Choice) => {
      if (!ofRole) return 'id' in choice && createTarget({ ...of, roleId: choice.id, targetLevel });
      const skillId =
        'id' in choice ? choice.id : (await createSkill({ statement: choice.words })).value.id;
      return createTarget({ ...of, skillId, targetLevel });
    },
    onSettled: refresh,
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves from wherever one is in it
    <div
      className={classes.adding}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
      }}
    >
      <Input.Wrapper label={t`Target level`} labelElement="div">
        <div>
          <LevelChoice label={t`Target level`} value={targetLevel} onChange={setTargetLevel} />
        </div>
      </Input.Wrapper>
      {ofRole ? (
        <RecordPicker
          label={t`Skill to add`}
          className={classes.grow}
          useSearch={useSkillChoices}
          taken={taken}
          onChoose={add.mutate}
          create={(words) => t`Write “${words}” as a new skill`}
        />
      ) : (
        <RecordPicker
          label={t`Role to add`}
          className={classes.grow}
          useSearch={useRoleChoices}
          taken={taken}
          onChoose={add.mutate}
        />
      )}
      <Button variant="default" onClick={onDone}>
        <Trans>Done</Trans>
      </Button>
      {add.error && (
        <div className={classes.wide}>
          <ProblemAlert problem={toProblem(add.error)} />
        </div>
      )}
    </div>
  );
}
