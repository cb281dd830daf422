import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '../../components';

/** Says what a target is good for, where there is none yet. */
export function NoTargets({ ofRole }: { ofRole: boolean }) {
  const { t } = useLingui();
  return ofRole ? (
    <EmptyState title={t`No skills for this role yet`}>
      <Trans>
        Say what people in this role should be able to do with AI, and how well. The role's plan is
        made from these skills.
      </Trans>
    </EmptyState>
  ) : (
    <EmptyState title={t`No role needs this skill yet`}>
      <Trans>Add the roles whose people should be able to do this, and to which level.</Trans>
    </EmptyState>
  );
}
