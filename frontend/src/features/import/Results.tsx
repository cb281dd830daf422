import { useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import { EmptyState } from '../../components';
import { useListState } from '../../hooks';
import { ChangesTable } from './ChangesTable';
import { ErrorFile } from './ErrorFile';
import { ErrorsTable } from './ErrorsTable';
import { FindingsTable } from './FindingsTable';
import type { Import } from './queries';
import classes from './Results.module.css';
import { useArchivedWords } from './useArchivedWords';

const resultKeys = ['show'] as const;

/** What the dry run found, one table for each kind of finding; which one is shown stands in the address. */
export function Results({ run }: { run: Import }) {
  const { t, i18n } = useLingui();
  const [{ show }, setShow] = useListState(resultKeys);
  const { counts } = run;
  const words = useArchivedWords(run);
  const invalid = { name: 'invalid', label: t`With errors`, count: counts.invalid, tone: 'bad' };
  const others = [
    { name: 'archived', label: words.heading, count: counts.archived, tone: 'bad' },
    { name: 'created', label: t`Created`, count: counts.created, tone: 'ok' },
    { name: 'changed', label: t`Changed`, count: counts.changed, tone: 'accent' },
    { name: 'unchanged', label: t`Unchanged`, count: counts.unchanged, tone: 'neutral' },
    { name: 'flagged', label: t`Findings`, count: counts.flagged, tone: 'warn' },
  ];
  const tabs = (run.status === 'invalid' ? [invalid, ...others] : [...others, invalid]).filter(
    ({ count, name }) => count > 0 || (name !== 'archived' && name !== 'flagged'),
  );
  const open =
    tabs.find(({ name, count }) => name === show && count > 0) ??
    tabs.find(({ count }) => count > 0);
  if (!open) {
    return (
      <EmptyState title={t`The file has no rows`}>{t`There is only a header in it.`}</EmptyState>
    );
  }

  return (
    <Tabs
      value={open.name}
      onChange={(name) => setShow({ show: name })}
      keepMounted={false}
      classNames={{
        root: classes.results,
        list: classes.list,
        tab: classes.tab,
        panel: classes.panel,
      }}
    >
      <Tabs.List aria-label={t`What the dry run found`}>
        {tabs.map(({ name, label, count, tone }) => (
          <Tabs.Tab key={name} value={name} disabled={count === 0}>
            {label}{' '}
            <span className={classes.count} data-tone={count > 0 ? tone : 'neutral'}>
              {i18n.number(count)}
            </span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={open.name}>
        {open.name === 'invalid' ? (
          <>
            <ErrorFile id={run.id} />
            <ErrorsTable id={run.id} label={open.label} />
          </>
        ) : open.name === 'flagged' ? (
          <FindingsTable id={run.id} label={open.label} />
        ) : (
          <ChangesTable
            key={open.name}
            run={run}
            action={open.name as 'created'}
            label={open.label}
          />
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
