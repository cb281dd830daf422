import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { DateField, later, toast, today, Undo, useDeed } from '../../components';
import classes from './MeasureCard.module.css';
import type { Measure } from './queries';
import { decimalSign } from './useFigures';
import { createPoint, deletePoint } from './writes';

const PastePoints = later(() => import('./PastePoints').then((module) => module.PastePoints));

/** One line to add a data point: the day, the value, Enter. */
export function PointEntry({ measure }: { measure: Measure }) {
  const { t, i18n } = useLingui();
  const [date, setDate] = useState(today);
  const [value, setValue] = useState<number | string>('');
  const [note, setNote] = useState('');
  const [pasting, paste] = useDisclosure(false);
  const number = useRef<HTMLInputElement>(null);
  const undo = useDeed({ run: deletePoint, failed: t`The data point could not be removed` });
  const add = useDeed({
    run: () =>
      createPoint({ measureId: measure.id, date, value: Number(value), note: note.trim() || null }),
    onDone: ({ value: point }) => {
      toast(t`Data point added`, <Undo onClick={() => undo.mutate(point)} />);
      setValue('');
      setNote('');
      number.current?.focus();
    },
    failed: t`The data point could not be added`,
  });
  return (
    <form
      className={classes.entry}
      aria-label={t`Add a data point to “${measure.name}”`}
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== '' && date) add.mutate();
      }}
    >
      <DateField label={t`Day`} required withAsterisk={false} value={date} onChange={setDate} />
      <NumberInput
        ref={number}
        label={measure.unit ? t`Value in ${measure.unit}` : t`Value`}
        w={130}
        required
        withAsterisk={false}
        hideControls
        decimalSeparator={decimalSign(i18n.locale)}
        value={value}
        onChange={setValue}
      />
      <TextInput
        className={classes.note}
        label={t`Note`}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={add.isPending}
        disabled={value === '' || !date}
      >
        <Trans>Add</Trans>
      </Button>
      <Button variant="subtle" onClick={paste.open}>
        <Trans>Paste several…</Trans>
      </Button>
      {pasting && <PastePoints measure={measure} onClose={paste.close} />}
    </form>
  );
}
