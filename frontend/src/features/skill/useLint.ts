import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, body } from '../../api';
import { isKept, type Kept, moved } from './findings';
import type { Language } from './languages';

/** How long typing must pause before the linter is asked, in milliseconds. */
const pause = 250;

/**
 * What the linter says about a statement while it is being written. An answer counts only for the wording it
 * was given for; until the next one is here its findings move along with the text.
 */
export function useLint(statement: string, language: Language | '', kept: readonly Kept[]) {
  const [asked] = useDebouncedValue(statement, pause);
  const answer = useQuery({
    queryKey: ['post', '/api/v1/skills/lint', asked, language],
    queryFn: async ({ signal }) => {
      const { findings } = await body(
        api.POST('/api/v1/skills/lint', {
          body: { statement: asked, language: language || null },
          signal,
        }),
      );
      return { statement: asked, findings };
    },
    enabled: asked.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  const empty = statement.trim() === '';
  const last = empty ? undefined : answer.data;
  const findings = last ? moved(last.findings, last.statement, statement) : [];
  return {
    open: findings.filter((finding) => !isKept(finding, kept)),
    /** The answer is for exactly this wording. */
    isCurrent: last?.statement === statement,
    isEmpty: empty,
    problem: empty ? null : answer.error,
  };
}
