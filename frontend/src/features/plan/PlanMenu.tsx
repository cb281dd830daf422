import { Trans } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconArrowBackUp, IconCopy } from '@tabler/icons-react';
import type { Tagged } from '../../api';
import { MoreMenu } from '../../components';
import { useMayEdit } from '../../hooks';
import { CopyDialog } from './CopyDialog';
import type { Plan } from './planRows';
import { RetireDialog } from './RetireDialog';
import { TableItems } from './TableItems';
import { useReinstate } from './useReinstate';

/** The rarely needed actions on a plan that is no draft. */
export function PlanMenu({ record }: { record: Tagged<Plan> }) {
  const plan = record.value;
  const mayEdit = useMayEdit();
  const [copying, copy] = useDisclosure(false);
  const [retiring, retire] = useDisclosure(false);
  const reinstate = useReinstate();
  return (
    <>
      <MoreMenu>
        {mayEdit && (
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={copy.open}>
            <Trans>Copy to a role…</Trans>
          </Menu.Item>
        )}
        <TableItems plan={plan} />
        {mayEdit && plan.status === 'published' && (
          <Menu.Item leftSection={<IconArchive size={16} />} onClick={retire.open}>
            <Trans>Retire…</Trans>
          </Menu.Item>
        )}
        {mayEdit && plan.status === 'retired' && (
          <Menu.Item
            leftSection={<IconArrowBackUp size={16} />}
            onClick={() => reinstate.mutate(record)}
          >
            <Trans>Take back into use</Trans>
          </Menu.Item>
        )}
      </MoreMenu>
      {copying && <CopyDialog plan={plan} opened onClose={copy.close} />}
      <RetireDialog record={record} opened={retiring} onClose={retire.close} />
    </>
  );
}
