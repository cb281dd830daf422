import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../urls';
import { keptFile } from './keptFiles';
import type { Import } from './queries';

interface AgainProps {
  run: Import;
  primary?: boolean;
  /** A corrected file is wanted, not the same one. */
  otherFile?: boolean;
  children: ReactNode;
}

/** Starts over with the same choices: at the columns when the file is still at hand, else at the file. */
export function Again({ run, primary = false, otherFile = false, children }: AgainProps) {
  const step = !otherFile && keptFile(run.id) ? 'columns' : undefined;
  return (
    <Button
      variant={primary ? 'filled' : 'default'}
      component={Link}
      to={paths.importNew}
      search={{ again: run.id, step } as never}
    >
      {children}
    </Button>
  );
}
