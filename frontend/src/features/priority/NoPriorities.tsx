import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';

/** Nothing fits the filters. */
export function NoMatch() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No priority matches`}>{t`Try fewer filters or other words.`}</EmptyState>
  );
}

/** Nobody has said yet what the business wants. */
export function NoPrioritiesYet() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  return (
    <EmptyState
      title={t`No priorities yet`}
      action={mayEdit && <Link to={paths.priorityNew}>{t`Write the first priority`}</Link>}
    >
      <Trans>
        A priority says what the business wants to change in how work is done: “Claims are answered
        within two days”. Its measures show whether it happens. While you write, the guard tells
        where success is worded as training.
      </Trans>
    </EmptyState>
  );
}
