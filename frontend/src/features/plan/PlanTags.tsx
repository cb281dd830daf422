import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '../../components';
import type { Plan } from './planRows';
import { statuses, statusTones } from './words';

/** Beside the title: which version it is, where it stands and how many rows are complete. */
export function PlanTags({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const total = plan.rows.length;
  const complete = plan.rows.filter((row) => row.complete).length;
  return (
    <>
      <Tag tone={statusTones[plan.status]}>
        {t(statuses[plan.status])} <Trans>· version {plan.number}</Trans>
      </Tag>
      {total > 0 && (
        <Tag tone={complete === total ? 'ok' : 'warn'}>
          <Trans>
            {complete} of {total} rows complete
          </Trans>
        </Tag>
      )}
    </>
  );
}
