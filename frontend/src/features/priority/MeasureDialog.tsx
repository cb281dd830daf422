import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NumberInput, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import {
  ConflictDialog,
  DateField,
  Dialog,
  type Kept,
  ProblemAlert,
  toast,
} from '../../components';
import { GuardedInput } from './GuardedInput';
import type { Measure } from './queries';
import { decimalSign } from './useFigures';
import { useMeasureForm } from './useMeasureForm';
import { usePriorityFieldLabel } from './usePriorityFieldLabel';

interface MeasureDialogProps {
  priorityId: string;
  /** Null for a new one. */
  measure: Measure | null;
  onClose: () => void;
}

/** Says what is measured, where it stands and where it should get; the guard reads along. */
export function MeasureDialog({ priorityId, measure, onClose }: MeasureDialogProps) {
  const { t, i18n } = useLingui();
  const label = usePriorityFieldLabel();
  const edit = useMeasureForm(priorityId, measure, () => {
    toast(measure ? t`Measure saved` : t`Measure added`);
    onClose();
  });
  const { form } = edit;
  const { name, unit, kept } = form.values;
  const inName = ({ words }: Kept) => name.toLowerCase().includes(words.toLowerCase());
  const waivers = measure?.waivers ?? [];
  const number = { decimalSeparator: decimalSign(i18n.locale), hideControls: true } as const;

  return (
    <Dialog opened onClose={onClose} size="lg" title={measure ? t`Edit measure` : t`New measure`}>
      <form onSubmit={edit.submit} noValidate>
        <Stack>
          <GuardedInput
            field="name"
            id="measure-name"
            label={t`Name`}
            description={t`A figure of the business, not of the training`}
            placeholder={t`For example: Days from claim to payment`}
            required
            plain
            maxLength={255}
            value={name}
            onChange={(text) => form.setFieldValue('name', text)}
            error={form.errors.name}
            kept={kept}
            onKept={(next) => form.setFieldValue('kept', next)}
            isOwn={inName}
            waivers={waivers}
          />
          <Group grow align="flex-start">
            <GuardedInput
              field="unit"
              id="measure-unit"
              label={t`Unit`}
              placeholder={t`days, %, €`}
              plain
              maxLength={80}
              value={unit}
              onChange={(text) => form.setFieldValue('unit', text)}
              error={form.errors.unit}
              kept={kept}
              onKept={(next) => form.setFieldValue('kept', next)}
              isOwn={(one) => !inName(one)}
              waivers={waivers}
            />
            <div>
              <span id="measure-direction">{t`Direction`}</span>
              <SegmentedControl
                fullWidth
                mt={5}
                aria-labelledby="measure-direction"
                data={[
                  { value: 'increase', label: t`Should rise` },
                  { value: 'decrease', label: t`Should fall` },
                ]}
                {...form.getInputProps('direction')}
              />
            </div>
          </Group>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberInput label={t`Baseline`} {...number} {...form.getInputProps('baseline')} />
            <DateField label={t`Baseline from`} {...form.getInputProps('baselineDate')} />
            <NumberInput label={t`Target`} {...number} {...form.getInputProps('target')} />
            <DateField label={t`Target by`} {...form.getInputProps('targetDate')} />
          </SimpleGrid>
          {edit.problem && <ProblemAlert problem={edit.problem} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={edit.saving}>
              {measure ? <Trans>Save</Trans> : <Trans>Add measure</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
      <ConflictDialog conflict={edit.conflict} label={label} />
    </Dialog>
  );
}
