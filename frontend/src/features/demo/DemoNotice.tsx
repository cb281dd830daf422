import { Trans } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { $api } from '../../api';
import { useMe } from '../../hooks';
import classes from './DemoNotice.module.css';
import { RemoveDemo } from './RemoveDemo';

/** Says quietly that what one sees is the demo organisation, to those who may remove it. */
export default function DemoNotice() {
  const mayRemove = (useMe().data?.roles ?? []).includes('ld-admin');
  const demo = $api.useQuery('get', '/api/v1/demo', {}, { enabled: mayRemove });
  const [asking, { open, close }] = useDisclosure(false);
  if (!demo.data?.present) return null;
  return (
    <div className={classes.notice}>
      <Text size="sm">
        <Trans>This is demo data.</Trans>
      </Text>
      <Button variant="subtle" size="compact-sm" onClick={open}>
        <Trans>Remove it…</Trans>
      </Button>
      <RemoveDemo opened={asking} onClose={close} />
    </div>
  );
}
