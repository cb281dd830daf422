import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { toProblem } from '../../api';
import { Dialog, ProblemAlert, toast, Undo, useDeed } from '../../components';
import { useRefresh } from '../../hooks';
import type { BulkItem } from './bulk';
import { refused } from './bulk';

interface BulkDialogProps {
  title: string;
  confirm: string;
  disabled?: boolean;
  run: () => Promise<BulkItem[]>;
  /** Says how many it was done to. */
  told: (done: number) => string;
  /** Takes it back for those it was done to; what is published stays so. */
  undo?: (ids: string[]) => Promise<unknown>;
  onDone: (outcome: BulkItem[]) => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks what a bulk action needs to know, runs it and tells what came of it. */
export function BulkDialog(props: BulkDialogProps) {
  const { title, confirm, disabled, run, told, onDone, onClose, children } = props;
  const { t } = useLingui();
  const { undo = async () => {} } = props;
  const refresh = useRefresh();
  const back = useDeed({ run: undo, failed: t`It could not be undone` });
  const action = useMutation({
    mutationFn: run,
    onSuccess: (outcome) => {
      const left = refused(outcome).map(({ id }) => id);
      const done = outcome.flatMap(({ id }) => (left.includes(id) ? [] : [id]));
      if (done.length > 0)
        toast(told(done.length), props.undo && <Undo onClick={() => back.mutate(done)} />);
      onDone(outcome);
      refresh();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={title}>
      <Stack>
        {children}
        {action.error && <ProblemAlert problem={toProblem(action.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button disabled={disabled} loading={action.isPending} onClick={() => action.mutate()}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
