import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { toProblem } from '../../api';
import { toast, toastProblem } from '../../components';
import { useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import { LevelChoice } from './LevelChoice';
import { LevelMark } from './LevelMark';
import type { SkillTarget } from './queries';
import { ReasonCell } from './ReasonCell';
import classes from './TargetCard.module.css';
import { createTarget, deleteTarget, type TargetInput, updateTarget } from './writes';

interface TargetRowProps {
  target: SkillTarget;
  ofRole: boolean;
  mayEdit: boolean;
}

/** One target: the other side's name, the level, the reason. A change is saved as soon as it is made. */
export function TargetRow({ target, ofRole, mayEdit }: TargetRowProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const name = ofRole ? target.skillStatement : target.roleTitle;
  const to = ofRole
    ? url(paths.skill, { id: target.skillId })
    : url(paths.role, { id: target.roleId });
  const { roleId, skillId, targetLevel, reason, source, externalId } = target;
  const input = { roleId, skillId, targetLevel, reason, source, externalId };

  const change = useMutation({
    mutationFn: (part: Partial<TargetInput>) => updateTarget(target, { ...input, ...part }),
    onError: (error) => toastProblem(toProblem(error), t`The target could not be changed`),
    onSettled: refresh,
  });
  const restore = useMutation({
    mutationFn: () => createTarget(input),
    onError: (error) => toastProblem(toProblem(error), t`The target could not be restored`),
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: () => deleteTarget(target),
    onSuccess: () =>
      toast(
        ofRole ? t`Skill removed from the role` : t`Role removed from the skill`,
        <Button size="compact-xs" variant="light" onClick={() => restore.mutate()}>
          <Trans>Undo</Trans>
        </Button>,
      ),
    onError: (error) => toastProblem(toProblem(error), t`The target could not be removed`),
    onSettled: refresh,
  });

  return (
    <li className={classes.row}>
      <Link to={to} className={classes.name}>
        {name}
      </Link>
      {mayEdit ? (
        <LevelChoice
          label={t`Target level for “${name}”`}
          value={(change.isPending && change.variables.targetLevel) || targetLevel}
          onChange={(level) => change.mutate({ targetLevel: level })}
        />
      ) : (
        <LevelMark level={targetLevel} />
      )}
      {mayEdit ? (
        <ReasonCell
          label={t`Reason for “${name}”`}
          value={reason ?? ''}
          onSave={(text) => change.mutate({ reason: text || null })}
        />
      ) : (
        <span className={classes.reason}>{reason}</span>
      )}
      {mayEdit ? (
        <ActionIcon
          aria-label={t`Remove “${name}”`}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          <IconTrash size={15} />
        </ActionIcon>
      ) : (
        <span />
      )}
    </li>
  );
}
