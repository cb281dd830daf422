import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Dialog, toast, Undo, useDeed } from '../../components';
import { type PastedLine, readPaste } from './pastedPoints';
import type { Measure, MeasurePoint } from './queries';
import { decimalSign, useFigures } from './useFigures';
import { createPoints, deletePoint } from './writes';

interface PastePointsProps {
  measure: Measure;
  onClose: () => void;
}

type Good = Extract<PastedLine, { date: string }>;

/** Adds what was copied from a spreadsheet; says before what it understands, and overwrites nothing. */
export function PastePoints({ measure, onClose }: PastePointsProps) {
  const { t, i18n } = useLingui();
  const { day, figure } = useFigures();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string[]>([]);
  const lines = readPaste(text, decimalSign(i18n.locale));
  const good = lines.filter((line): line is Good => 'date' in line).slice(0, 500);
  const bad = lines.filter((line) => 'wrong' in line);
  const last = good.at(-1);

  const undo = useDeed({
    run: async (points: MeasurePoint[]) => {
      for (const point of points) await deletePoint(point);
    },
    failed: t`Not every data point could be removed`,
  });
  const add = useDeed({
    run: () =>
      createPoints(
        measure.id,
        good.map(({ date, value, note }) => ({ date, value, note })),
      ),
    onDone: (items) => {
      const made = items.flatMap(({ status, point }) => (status === 201 && point ? [point] : []));
      const left = items.flatMap(({ date, problem }) =>
        problem ? [`${day(date)}: ${problem.detail}`] : [],
      );
      if (made.length > 0)
        toast(t`${made.length} data points added`, <Undo onClick={() => undo.mutate(made)} />);
      setRefused(left);
      if (left.length === 0) onClose();
    },
    failed: t`The data points could not be added`,
  });

  return (
    <Dialog opened onClose={onClose} title={t`Paste data points`}>
      <Stack>
        <Textarea
          label={t`Rows from a spreadsheet`}
          description={t`Day, value and, if you like, a note in each row, such as 2026-03-31 or 31.3.2026`}
          data-autofocus
          autosize
          minRows={6}
          maxRows={14}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setRefused([]);
          }}
        />
        <Text role="status" c="dimmed">
          {last && (
            <Plural
              value={good.length}
              one={`# row is understood: ${day(last.date)}, ${figure(last.value, measure.unit)}`}
              other={`# rows are understood, the last one: ${day(last.date)}, ${figure(last.value, measure.unit)}`}
            />
          )}
        </Text>
        {bad.length > 0 && (
          <List size="sm">
            {bad.slice(0, 5).map(({ line }) => (
              <List.Item key={line}>
                <Trans>Not understood: “{line}”</Trans>
              </List.Item>
            ))}
          </List>
        )}
        {refused.length > 0 && (
          <List size="sm">
            {refused.map((words) => (
              <List.Item key={words}>{words}</List.Item>
            ))}
          </List>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button disabled={good.length === 0} loading={add.isPending} onClick={() => add.mutate()}>
            <Plural value={good.length} one="Add # data point" other="Add # data points" />
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
