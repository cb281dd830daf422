import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './FilterBar.module.css';
import { SearchField } from './SearchField';
import { Slot } from './Slot';
import type { ShownList } from './table/useShownList';

interface FilterBarProps {
  /** Lists that can be searched by text have all three. */
  search?: string;
  onSearch?: (text: string) => void;
  searchLabel?: string;
  /** Shown as a "clear" button while something is filtered. */
  onClear?: () => void;
  /** The list that is filtered, for what can be done with any list. */
  list?: ShownList;
  children?: ReactNode;
}

/** The search, if there is one, and the filters of a list in one row; on a phone they wait behind a button. */
export function FilterBar({
  search,
  onSearch,
  searchLabel,
  onClear,
  list,
  children,
}: FilterBarProps) {
  const [opened, { toggle }] = useDisclosure(false);
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is too young for some of the browsers in use
    <div role="search" className={classes.bar}>
      {onSearch && (
        <SearchField value={search ?? ''} onChange={onSearch} label={searchLabel ?? ''} />
      )}
      {children && (
        <Button
          hiddenFrom="sm"
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={16} />}
          aria-expanded={opened}
          aria-controls={id}
          onClick={toggle}
        >
          <Trans>Filters</Trans>
        </Button>
      )}
      <div id={id} className={classes.filters} data-opened={opened || undefined}>
        {children}
      </div>
      {onClear && (
        <Button variant="subtle" color="gray" px="xs" onClick={onClear}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
      {list && (
        <div className={classes.tools}>
          <Slot name="list" {...list} />
        </div>
      )}
    </div>
  );
}
