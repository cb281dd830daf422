import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Input, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../components';
import { LevelChoice } from '../LevelChoice';
import type { Cell } from './cells';

interface ReasonDialogProps {
  role: string;
  skill: string;
  cell: Cell;
  readOnly: boolean;
  onSet: (level: number, reason: string) => void;
  onClose: () => void;
}

/** One cell with the reason for its level. */
export function ReasonDialog({ role, skill, cell, readOnly, onSet, onClose }: ReasonDialogProps) {
  const { t } = useLingui();
  const [level, setLevel] = useState(cell.level ?? 2);
  const [reason, setReason] = useState(cell.reason ?? '');
  return (
    <Dialog opened onClose={onClose} returnFocus={false} title={role}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!readOnly) onSet(level, reason.trim());
          onClose();
        }}
      >
        <Stack>
          <Text>{skill}</Text>
          <Input.Wrapper label={t`Target level`} labelElement="div">
            <div>
              <LevelChoice
                label={t`Target level`}
                value={level}
                onChange={setLevel}
                disabled={readOnly}
              />
            </div>
          </Input.Wrapper>
          <Textarea
            label={t`Why this level?`}
            autosize
            minRows={2}
            maxLength={1000}
            readOnly={readOnly}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            {!readOnly && (
              <Button type="submit">
                <Trans>Take it over</Trans>
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
