import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Tag } from '../../components';
import { paths, url } from '../../urls';
import { LevelChoice } from './LevelChoice';
import { LevelMark } from './LevelMark';
import type { SkillTarget } from './queries';
import { ReasonCell } from './ReasonCell';
import classes from './TargetCard.module.css';
import { useTargetWrites } from './useTargetWrites';

interface TargetRowProps {
  target: SkillTarget;
  ofRole: boolean;
  mayEdit: boolean;
}

/** One target: the other side's name, the level, the reason. */
export function TargetRow({ target, ofRole, mayEdit }: TargetRowProps) {
  const name = ofRole ? target.skillStatement : target.roleTitle;
  const to = ofRole
    ? url(paths.skill, { id: target.skillId })
    : url(paths.role, { id: target.roleId });
  return (
    <li className={classes.row}>
      <Link to={to} className={classes.name}>
        {name}{' '}
        {(ofRole ? target.skillArchived : target.roleArchived) && (
          <Tag>
            <Trans>archived</Trans>
          </Tag>
        )}
      </Link>
      {mayEdit ? (
        <TargetEdit target={target} ofRole={ofRole} name={name} />
      ) : (
        <>
          <LevelMark level={target.targetLevel} />
          <span className={classes.reason}>{target.reason}</span>
          <span />
        </>
      )}
    </li>
  );
}

interface TargetEditProps {
  target: SkillTarget;
  ofRole: boolean;
  name: string;
}

/** What can be changed of a target; it is saved as soon as it is. */
function TargetEdit({ target, ofRole, name }: TargetEditProps) {
  const { t } = useLingui();
  const removed = ofRole ? t`Skill removed from the role` : t`Role removed from the skill`;
  const { change, remove } = useTargetWrites(target, removed);
  const [level, setLevel] = useState(target.targetLevel);
  useEffect(() => setLevel(target.targetLevel), [target]);

  return (
    <>
      <LevelChoice
        label={t`Target level for “${name}”`}
        value={level}
        onChange={(next) => {
          setLevel(next);
          change.mutate({ targetLevel: next }, { onError: () => setLevel(target.targetLevel) });
        }}
      />
      <ReasonCell
        label={t`Reason for “${name}”`}
        value={target.reason ?? ''}
        onSave={(text) => change.mutate({ reason: text || null })}
      />
      <ActionIcon
        aria-label={t`Remove “${name}”`}
        loading={remove.isPending}
        onClick={() => remove.mutate()}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </>
  );
}
