import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

interface MoveButtonsProps {
  /** What is moved, as a screen reader says it. */
  what: string;
  at: number;
  count: number;
  onMove: (to: number) => void;
}

/** Moves one of a list up or down. */
export function MoveButtons({ what, at, count, onMove }: MoveButtonsProps) {
  const { t } = useLingui();
  return (
    <>
      <ActionIcon
        aria-label={t`Move ${what} up`}
        disabled={at === 0}
        onClick={() => onMove(at - 1)}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={t`Move ${what} down`}
        disabled={at === count - 1}
        onClick={() => onMove(at + 1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
    </>
  );
}
