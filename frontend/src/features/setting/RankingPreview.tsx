import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Loader, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { toProblem } from '../../api';
import { Card, ProblemAlert } from '../../components';
import { usePreview } from './queries';
import { RankingBands } from './RankingBands';
import { RankingTable } from './RankingTable';

const PAUSE = 400;

/** How the weights as they stand in the form would rank today's roles. */
export function RankingPreview({ name, value }: { name: string; value: object }) {
  const { t, i18n } = useLingui();
  const [settled] = useDebouncedValue(value, PAUSE);
  const preview = usePreview(name, settled, 'flagged', true);
  const counts = preview.data?.pages[0];
  const ranking = counts?.ranking;
  const busy = preview.isFetching || settled !== value;
  const number = (count = 0) => i18n.number(count);

  return (
    <Card
      title={t`What this would change today`}
      actions={busy && <Loader size="xs" aria-label={t`Reading the catalog`} />}
    >
      <div aria-live="polite">
        {preview.error && <ProblemAlert problem={toProblem(preview.error)} />}
        {!ranking && !preview.error && (
          <Text c="dimmed">
            <Trans>Every role is ranked by the weights as they are here…</Trans>
          </Text>
        )}
        {ranking && (
          <Text>
            {ranking.moved === 0 ? (
              <Plural
                value={counts.checked}
                one="The one role keeps its score."
                other="All # roles keep their scores."
              />
            ) : (
              <Trans>
                {number(ranking.moved)} of {number(counts.checked)} roles would have another score.{' '}
                {number(ranking.scoredBefore)} have a score today; it would be{' '}
                {number(ranking.scoredAfter)}.
              </Trans>
            )}
          </Text>
        )}
      </div>
      {ranking && ranking.moved > 0 && (
        <>
          <RankingTable placed={ranking.top} />
          <RankingBands bands={ranking.bands} />
        </>
      )}
    </Card>
  );
}
