import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths, url } from '../../urls';
import classes from './PlanSheet.module.css';
import type { Plan } from './planRows';

/** The sheet as it will leave the printer, and the button that prints it. On paper only the sheet is left. */
export function PrintDesk({ plan, children }: { plan: Plan; children: ReactNode }) {
  const { t } = useLingui();
  // Browsers propose it as the name of the PDF file.
  useDocumentTitle(`${plan.roleTitle} · ${plan.title} · ${t`version ${plan.number}`}`);
  return (
    <div className={classes.desk}>
      <div className={classes.toolbar}>
        <Link to={url(paths.plan, { id: plan.id })} className={classes.back}>
          <Trans>Back to the plan</Trans>
        </Link>
        <span className={classes.hint}>
          <Trans>One A4 sheet, landscape</Trans>
        </span>
        <Button leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by keyboard */}
      <section className={classes.scroller} aria-label={t`Preview`} tabIndex={0}>
        {children}
      </section>
    </div>
  );
}
