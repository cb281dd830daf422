import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Tagged, toProblem } from '../../api';
import { Dialog, ProblemAlert } from '../../components';
import type { Plan } from './planRows';
import { useShowPlan } from './useShowPlan';

interface ReasonDialogProps {
  opened: boolean;
  title: string;
  /** What it means, above the field. */
  children?: ReactNode;
  label: string;
  description: string;
  /** The verb of what will happen. */
  confirm: ReactNode;
  run: (reason: string) => Promise<Tagged<Plan>>;
  /** After the server has done it. */
  onDone: (plan: Tagged<Plan>) => void;
  onClose: () => void;
}

/** Asks for the reason of something that is kept in the plan's history, and does it. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { opened, title, children, label, description, confirm, run, onDone, onClose } = props;
  const show = useShowPlan();
  const [reason, setReason] = useState('');
  const command = useMutation({
    mutationFn: () => run(reason),
    onSuccess: (plan) => {
      onDone(plan);
      show(plan);
    },
  });

  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          command.mutate();
        }}
      >
        <Stack>
          {command.error && <ProblemAlert problem={toProblem(command.error)} />}
          {children}
          <Textarea
            label={label}
            description={description}
            required
            autosize
            minRows={3}
            maxLength={2000}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" disabled={!reason.trim()} loading={command.isPending}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
