import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Finding, isKept, type Kept, moved } from './findings';

/** How long typing must pause before the server is asked, in milliseconds. */
const pause = 250;

/** Who reads a text: `key` names the reader and everything its answer depends on besides the text. */
export interface Reader {
  key: readonly unknown[];
  read: (text: string, signal: AbortSignal) => Promise<Finding[]>;
}

/**
 * What the server's rules say about a text while it is being written. An answer counts only for the wording it
 * was given for; until the next one is here its findings move along with the text.
 */
export function useFindings(text: string, kept: readonly Kept[], { key, read }: Reader) {
  const [asked] = useDebouncedValue(text, pause);
  const answer = useQuery({
    queryKey: [...key, asked],
    queryFn: async ({ signal }) => ({ text: asked, findings: await read(asked, signal) }),
    enabled: asked.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  const empty = text.trim() === '';
  const last = empty ? undefined : answer.data;
  const findings = last ? moved(last.findings, last.text, text) : [];
  return {
    open: findings.filter((finding) => !isKept(finding, kept)),
    /** The answer is for exactly this wording. */
    isCurrent: last?.text === text,
    isEmpty: empty,
    problem: empty ? null : answer.error,
  };
}
