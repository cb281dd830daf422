import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import { useOrganisationName } from '../../hooks';
import classes from './PlanSheet.module.css';
import type { Plan } from './planRows';
import { SheetRow } from './SheetRow';
import { useFitToSheet } from './useFitToSheet';
import { columnIds, columns, statuses } from './words';

/** A plan as the one-page table: one A4 sheet, landscape, in type as large as there is room for. */
export function PlanSheet({ plan }: { plan: Plan }) {
  const { t, i18n } = useLingui();
  const organisation = useOrganisationName();
  const sheet = useRef<HTMLElement>(null);
  useFitToSheet(sheet, `${plan.version} ${i18n.locale}`);
  const published = plan.events.findLast(({ action }) => action === 'published');
  const date = i18n.date(published?.at ?? plan.updatedAt, { dateStyle: 'long' });
  const status = t(statuses[plan.status]);

  return (
    <div className={classes.paper} data-mark={plan.status === 'published' ? undefined : status}>
      <article ref={sheet} className={classes.sheet}>
        <header className={classes.head}>
          <div>
            <p className={classes.role}>{plan.roleTitle}</p>
            <h1 className={classes.title}>{plan.title}</h1>
          </div>
          <dl className={classes.facts}>
            {organisation && <Fact name={t`Organisation`}>{organisation}</Fact>}
            <Fact name={t`Version`}>{plan.number}</Fact>
            <Fact name={published ? t`Published` : t`As of`}>{date}</Fact>
            <Fact name={t`Status`}>{status}</Fact>
          </dl>
        </header>
        {plan.rows.length === 0 ? (
          <p>
            <Trans>This plan has no rows yet.</Trans>
          </p>
        ) : (
          <table className={classes.table}>
            <thead>
              <tr>
                {columnIds.map((column) => (
                  <th scope="col" key={column} data-column={column}>
                    {t(columns[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plan.rows.map((row) => (
                <SheetRow key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        )}
      </article>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
