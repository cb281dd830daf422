import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Card, EmptyState, QueryState, Tag } from '../../components';
import { pagesOf, useMayEdit } from '../../hooks';
import { paths, url } from '../../urls';
import { usePlanList } from './queries';
import classes from './RolePlans.module.css';
import { RowsBar } from './RowsBar';
import { statuses, statusTones } from './words';

/** The plans of a role, on the role's page. */
export default function RolePlans({ recordId }: { recordId: string }) {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const plans = usePlanList({ roleId: recordId, sort: 'title' });
  const pages = pagesOf(plans);
  const newPlan = mayEdit && (
    <Button
      component={Link}
      to={paths.planNew}
      search={{ roleId: recordId } as never}
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus size={14} />}
    >
      <Trans>New plan</Trans>
    </Button>
  );
  return (
    <Card title={t`Plans`} actions={newPlan} flush>
      <QueryState
        query={plans}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={
          <EmptyState title={t`No plan yet`}>
            <Trans>
              A plan takes the role's target skills into its work, on one page that can be printed.
            </Trans>
          </EmptyState>
        }
      >
        {() => (
          <ul className={classes.plans}>
            {pages.rows.map((plan) => (
              <li key={plan.id} className={classes.plan}>
                <Link to={url(paths.plan, { id: plan.id })} className={classes.title}>
                  {plan.title}
                </Link>
                <RowsBar complete={plan.completeRows} total={plan.totalRows} />
                <Tag tone={statusTones[plan.status]}>{t(statuses[plan.status])}</Tag>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {pages.hasMore && (
        <Button size="compact-sm" variant="subtle" m="xs" onClick={pages.more}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </Card>
  );
}
