import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Card, type Kept, type Waiver } from '../../components';
import { GuardedInput } from './GuardedInput';
import type { PriorityValues } from './priorityValues';

interface PriorityTextProps {
  form: UseFormReturnType<PriorityValues>;
  waivers: Waiver[];
  readOnly: boolean;
}

/** What the business wants, in words that the guard reads while they are written. */
export function PriorityText({ form, waivers, readOnly }: PriorityTextProps) {
  const { t } = useLingui();
  const { title, description, kept } = form.values;
  const inTitle = ({ words }: Kept) => title.toLowerCase().includes(words.toLowerCase());
  const shared = {
    kept,
    waivers,
    readOnly,
    onKept: (next: Kept[]) => form.setFieldValue('kept', next),
  };
  return (
    <Card title={t`Priority`}>
      <Stack gap="sm">
        <GuardedInput
          {...shared}
          field="title"
          id="priority-title"
          label={t`Title`}
          description={t`What the business gets when it has worked`}
          placeholder={t`For example: Claims are answered within two days`}
          required
          maxLength={255}
          value={title}
          onChange={(text) => form.setFieldValue('title', text)}
          error={form.errors.title}
          isOwn={inTitle}
        />
        <GuardedInput
          {...shared}
          field="description"
          id="priority-description"
          label={t`What should change`}
          description={t`How work is done today, and how it should be done then`}
          plain
          maxLength={4000}
          value={description}
          onChange={(text) => form.setFieldValue('description', text)}
          error={form.errors.description}
          isOwn={(one) => !inTitle(one)}
        />
      </Stack>
    </Card>
  );
}
