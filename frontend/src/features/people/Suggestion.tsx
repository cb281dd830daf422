import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type RoleSuggestion, suggestionOf } from './queries';
import classes from './TitleMapping.module.css';

interface SuggestionProps {
  title: string;
  /** Takes the suggestion; without it the reader may only know. */
  onTake?: (roleId: string) => void;
}

/** The role that a title most likely means, and why. */
export function Suggestion({ title, onTake }: SuggestionProps) {
  const { t } = useLingui();
  const [best] = useQuery(suggestionOf(title)).data ?? [];
  const reasonOf = useReason();
  if (!best) return null;
  return (
    <span className={classes.suggestion}>
      {onTake ? (
        <Button
          size="compact-sm"
          variant="light"
          h="auto"
          classNames={{ label: classes.take }}
          aria-label={t`“${title}” means ${best.title}`}
          onClick={() => onTake(best.roleId)}
        >
          {best.title}
        </Button>
      ) : (
        best.title
      )}
      <span className={classes.reason}>{reasonOf(best)}</span>
    </span>
  );
}

function useReason() {
  const { t } = useLingui();
  return ({ reason, matched }: RoleSuggestion): string => {
    switch (reason) {
      case 'title':
        return t`the role has this title`;
      case 'other-title':
        return t`the role is also called “${matched}”`;
      case 'all-words':
        return t`all its words are in “${matched}”`;
      default:
        return t`shares words with “${matched}”`;
    }
  };
}
