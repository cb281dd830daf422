import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Loader, SegmentedControl, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { toProblem } from '../../api';
import { Card, ProblemAlert } from '../../components';
import { Examples } from './Examples';
import classes from './Preview.module.css';
import { type PreviewChange, usePreview } from './queries';

const PAUSE = 600;

/** What the rules as they stand in the form would change in today's catalog. */
export function Preview({ name, value }: { name: string; value: object }) {
  const { t, i18n } = useLingui();
  const [change, setChange] = useState<PreviewChange>('flagged');
  const [settled] = useDebouncedValue(value, PAUSE);
  const preview = usePreview(name, settled, change, true);
  const counts = preview.data?.pages[0];
  const busy = preview.isFetching || settled !== value;
  const examples = preview.data?.pages.flatMap((page) => page.items) ?? [];
  const number = (count = 0) => i18n.number(count);

  return (
    <Card
      title={t`What this would change today`}
      actions={busy && <Loader size="xs" aria-label={t`Reading the catalog`} />}
    >
      <div aria-live="polite">
        {preview.error && <ProblemAlert problem={toProblem(preview.error)} />}
        {!counts && !preview.error && (
          <Text c="dimmed">
            <Trans>Every record is read by the rules as they are here…</Trans>
          </Text>
        )}
        {counts && (
          <>
            <Text>
              {counts.flagged + counts.cleared === 0 ? (
                <Plural
                  value={counts.checked}
                  one="The one record is read as before."
                  other="All # records are read as before."
                />
              ) : (
                <Trans>
                  {number(counts.flaggedBefore)} of {number(counts.checked)} records have a finding
                  today; it would be {number(counts.flaggedAfter)}.
                </Trans>
              )}
            </Text>
            {counts.flagged + counts.cleared > 0 && (
              <div className={classes.examples}>
                <SegmentedControl
                  size="xs"
                  value={change}
                  onChange={(next) => setChange(next as PreviewChange)}
                  data={[
                    { value: 'flagged', label: t`New findings: ${number(counts.flagged)}` },
                    { value: 'cleared', label: t`No longer found: ${number(counts.cleared)}` },
                  ]}
                />
                <Examples examples={examples} />
                {preview.hasNextPage && (
                  <Button
                    variant="default"
                    size="xs"
                    loading={preview.isFetchingNextPage}
                    onClick={() => preview.fetchNextPage()}
                  >
                    <Trans>Show more</Trans>
                  </Button>
                )}
              </div>
            )}
          </>
        )}
      </div>
    </Card>
  );
}
