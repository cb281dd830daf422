import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { toProblem } from '../../api';
import { Dialog, ProblemAlert, toast, Undo } from '../../components';
import { paths, url } from '../../urls';
import type { Plan } from './planRows';
import { copyPlan } from './queries';
import { RoleSelect } from './RoleSelect';
import { useRemoveDraft } from './useRemoveDraft';
import { useShowPlan } from './useShowPlan';

interface CopyDialogProps {
  plan: Plan;
  opened: boolean;
  onClose: () => void;
}

/** Makes a draft for a role out of what this plan says. */
export function CopyDialog({ plan, opened, onClose }: CopyDialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const show = useShowPlan();
  const [roleId, setRoleId] = useState<string | null>(null);
  const [title, setTitle] = useState(plan.title);
  const undo = useRemoveDraft();
  const copy = useMutation({
    mutationFn: () => copyPlan(plan.id, { roleId: roleId ?? '', title }),
    onSuccess: async (draft) => {
      await navigate({ to: url(paths.plan, { id: draft.value.id }) });
      toast(
        t`This draft has the same rows; look at what is marked`,
        <Undo onClick={() => undo.mutate({ draft, planId: plan.id })} />,
      );
      show(draft);
    },
  });

  return (
    <Dialog opened={opened} onClose={onClose} title={t`Copy to a role`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          copy.mutate();
        }}
      >
        <Stack>
          {copy.error && <ProblemAlert problem={toProblem(copy.error)} />}
          <Text>
            <Trans>
              The copy keeps all rows. Where the role has other activities, targets or another AI
              depth, the row is marked until somebody has looked at it.
            </Trans>
          </Text>
          <RoleSelect
            label={t`Role`}
            placeholder={t`Search roles`}
            required
            data-autofocus
            value={roleId}
            onChange={setRoleId}
          />
          <TextInput
            label={t`Title`}
            required
            maxLength={255}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" disabled={!roleId || !title.trim()} loading={copy.isPending}>
              <Trans>Copy</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
