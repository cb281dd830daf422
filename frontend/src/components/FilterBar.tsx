import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './FilterBar.module.css';
import { SearchField } from './SearchField';

interface FilterBarProps {
  /** Lists that can be searched by text have all three. */
  search?: string;
  onSearch?: (text: string) => void;
  searchLabel?: string;
  /** Shown as a "clear" button while something is filtered. */
  onClear?: () => void;
  children?: ReactNode;
}

/** The search, if there is one, and the filters of a list, in one row. */
export function FilterBar({ search, onSearch, searchLabel, onClear, children }: FilterBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is too young for some of the browsers in use
    <div role="search" className={classes.bar}>
      {onSearch && (
        <SearchField value={search ?? ''} onChange={onSearch} label={searchLabel ?? ''} />
      )}
      {children}
      {onClear && (
        <Button variant="subtle" color="gray" size="sm" px="xs" onClick={onClear}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
    </div>
  );
}
