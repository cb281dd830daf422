import { useLingui } from '@lingui/react/macro';
import { IconGripVertical } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import classes from './DragHandle.module.css';

interface DragHandleProps extends ComponentProps<'button'> {
  number: number;
}

/** Moves a row: by dragging, or with Alt and an arrow key. */
export function DragHandle({ number, ...pointer }: DragHandleProps) {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className={classes.handle}
      aria-label={t`Move row ${number}: Alt and arrow up or down`}
      title={t`Drag, or Alt and arrow up or down`}
      {...pointer}
    >
      <IconGripVertical size={15} aria-hidden />
    </button>
  );
}
