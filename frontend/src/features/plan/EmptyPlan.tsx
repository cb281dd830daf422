import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components';
import { paths, url } from '../../urls';
import { useTargets } from './lookups';
import { newRow, type PlanRow } from './planRows';
import { useOpenTargets } from './useOpenTargets';

interface EmptyPlanProps {
  /** The role whose plan is written; without it the plan is only read. */
  roleId?: string;
  onAdd: (rows: PlanRow[]) => void;
}

/** A plan without rows: what a row is, and how to get the first ones. */
export function EmptyPlan({ roleId, onAdd }: EmptyPlanProps) {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`No rows yet`}
      action={roleId && <FirstRows roleId={roleId} onAdd={onAdd} />}
    >
      <Trans>
        Each row takes one skill into the work: where it shows up, what builds it, the task to
        practise it on and who says how it went.
      </Trans>
    </EmptyState>
  );
}

function FirstRows({ roleId, onAdd }: Required<EmptyPlanProps>) {
  const { data } = useTargets(roleId);
  const targets = useOpenTargets(roleId, []);
  return (
    <Group gap="xs" justify="center">
      {data?.items.length === 0 && (
        <Link to={url(paths.role, { id: roleId })}>
          <Trans>Say first which skills the role needs</Trans>
        </Link>
      )}
      {targets.length > 0 && (
        <Button onClick={() => onAdd(targets.map(newRow))}>
          <Plural
            value={targets.length}
            one="Start with the role's target skill"
            other="Start with the role's # target skills"
          />
        </Button>
      )}
      <Button variant="default" onClick={() => onAdd([newRow()])}>
        <Trans>Add an empty row</Trans>
      </Button>
    </Group>
  );
}
