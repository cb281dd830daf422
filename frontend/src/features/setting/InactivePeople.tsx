import { Plural } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { toProblem } from '../../api';
import { ProblemAlert } from '../../components';
import { type Retention, usePreview } from './queries';

const PAUSE = 600;

/** Fewer days are refused, and nobody wants to be told of that while typing. */
const FEWEST = 30;

/** How many people the retention as it stands in the form concerns today. */
export function InactivePeople({ value }: { value: Retention }) {
  const [settled] = useDebouncedValue(value, PAUSE);
  const concerns = (settled.inactivePersonDays ?? 0) >= FEWEST;
  const preview = usePreview('retention', settled, 'flagged', concerns);
  const count = preview.data?.pages[0]?.flaggedAfter;
  if (!concerns) return null;
  if (preview.error) return <ProblemAlert problem={toProblem(preview.error)} />;
  if (count === undefined) return null;
  return (
    <Text size="sm" aria-live="polite">
      <Plural
        value={count}
        _0="Today it would be nobody."
        one="Today it would be one person."
        other="Today it would be # people."
      />
    </Text>
  );
}
