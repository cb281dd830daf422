import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { paths, url } from '../../urls';
import type { Plan } from './planRows';

/** The way to the plan on one sheet. */
export function PrintLink({ plan }: { plan: Plan }) {
  return (
    <Button
      component={Link}
      to={url(paths.planPrint, { id: plan.id })}
      variant="default"
      leftSection={<IconPrinter size={16} />}
    >
      <Trans>Print</Trans>
    </Button>
  );
}
