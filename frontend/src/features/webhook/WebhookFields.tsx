import { useLingui } from '@lingui/react/macro';
import { Checkbox, Stack, Switch, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { QueryState } from '../../components';
import { useEventTypes } from './queries';
import type { WebhookValues } from './webhookValues';

interface WebhookFieldsProps {
  form: UseFormReturnType<WebhookValues>;
  readOnly: boolean;
}

/** Where the events go, what for, and which of them. */
export function WebhookFields({ form, readOnly }: WebhookFieldsProps) {
  const { t } = useLingui();
  const types = useEventTypes();
  return (
    <Stack gap="sm">
      <TextInput
        label={t`Address`}
        description={
          readOnly
            ? undefined
            : t`Events are posted here. It begins with https and is reached from the internet.`
        }
        placeholder="https://example.com/events"
        type="url"
        required
        maxLength={1000}
        readOnly={readOnly}
        {...form.getInputProps('url')}
      />
      <TextInput
        label={t`What for`}
        maxLength={200}
        readOnly={readOnly}
        {...form.getInputProps('description')}
      />
      <Checkbox.Group
        label={t`Events`}
        required
        readOnly={readOnly}
        {...form.getInputProps('eventTypes')}
      >
        <QueryState query={types}>
          {(known) => (
            <Stack gap="xs" mt={6}>
              {known.map(({ type, description }) => (
                <Checkbox key={type} value={type} label={type} description={description} />
              ))}
            </Stack>
          )}
        </QueryState>
      </Checkbox.Group>
      <Switch
        label={t`Switched on`}
        description={t`What happens while it is off is not kept for it.`}
        disabled={readOnly}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
    </Stack>
  );
}
