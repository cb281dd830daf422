import { Plural } from '@lingui/react/macro';

interface FrequencyProps {
  times: number;
  per: 'week' | 'month';
}

/** So many times a week or a month, in words. */
export function Frequency({ times, per }: FrequencyProps) {
  return per === 'week' ? (
    <Plural value={times} one="once a week" other="# × a week" />
  ) : (
    <Plural value={times} one="once a month" other="# × a month" />
  );
}
