import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { keyName } from '../keyNames';
import classes from './SearchButton.module.css';

interface SearchButtonProps {
  onClick: () => void;
  /** As a picture only, for the bar of a phone. */
  small?: boolean;
}

/** Opens the search by mouse or finger. */
export function SearchButton({ onClick, small = false }: SearchButtonProps) {
  const { t } = useLingui();
  if (small) {
    return (
      <ActionIcon size="lg" aria-label={t`Search`} onClick={onClick} className={classes.small}>
        <IconSearch size={20} stroke={1.8} />
      </ActionIcon>
    );
  }
  return (
    <UnstyledButton
      className={classes.button}
      onClick={onClick}
      aria-keyshortcuts="Meta+K Control+K"
    >
      <IconSearch size={15} stroke={1.8} aria-hidden />
      <span className={classes.label}>
        <Trans>Search</Trans>
      </span>
      <kbd className={classes.key} aria-hidden>
        {keyName('mod')} K
      </kbd>
    </UnstyledButton>
  );
}
