import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ActionMenu } from './later/ActionMenu';

/** The rarely needed actions on a record, behind three dots: `MenuItem`s. */
export function MoreMenu({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <ActionMenu
      position="bottom-end"
      target={
        <ActionIcon size="lg" aria-label={t`More actions`}>
          <IconDots size={18} />
        </ActionIcon>
      }
    >
      {children}
    </ActionMenu>
  );
}
