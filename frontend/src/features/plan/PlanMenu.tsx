import { Trans } from '@lingui/react/macro';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconArrowBackUp, IconCopy } from '@tabler/icons-react';
import type { Tagged } from '../../api';
import { later, MenuItem, MoreMenu } from '../../components';
import { useMayEdit } from '../../hooks';
import type { Plan } from './planRows';
import { RetireDialog } from './RetireDialog';
import { TableItems } from './TableItems';
import { useReinstate } from './useReinstate';

const CopyDialog = later(() => import('./CopyDialog').then((module) => module.CopyDialog));

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
          <MenuItem leftSection={<IconCopy size={16} />} onClick={copy.open}>
            <Trans>Copy to a role…</Trans>
          </MenuItem>
        )}
        <TableItems plan={plan} />
        {mayEdit && plan.status === 'published' && (
          <MenuItem leftSection={<IconArchive size={16} />} onClick={retire.open}>
            <Trans>Retire…</Trans>
          </MenuItem>
        )}
        {mayEdit && plan.status === 'retired' && (
          <MenuItem
            leftSection={<IconArrowBackUp size={16} />}
            onClick={() => reinstate.mutate(record)}
          >
            <Trans>Take back into use</Trans>
          </MenuItem>
        )}
      </MoreMenu>
      {copying && <CopyDialog plan={plan} opened onClose={copy.close} />}
      <RetireDialog record={record} opened={retiring} onClose={retire.close} />
    </>
  );
}
