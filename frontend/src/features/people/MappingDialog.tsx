import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { fieldErrors, toProblem } from '../../api';
import { Dialog, ProblemAlert, toast } from '../../components';
import { useRefresh } from '../../hooks';
import { RoleSelect } from './PersonSelect';
import { createMapping } from './writes';

interface Values {
  title: string;
  jobCode: string;
  roleId: string | null;
}
const nothing: Values = { title: '', jobCode: '', roleId: null };

/** Says of a title, a job code or both what role they mean, before anybody has them. */
export function MappingDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const form = useForm<Values>({ initialValues: nothing });
  const saving = useMutation({
    mutationFn: ({ title, jobCode, roleId }: Values) =>
      createMapping({
        title: title.trim() || null,
        jobCode: jobCode.trim() || null,
        roleId: roleId ?? '',
      }),
    onSuccess: (mapping) => {
      form.reset();
      onClose();
      toast(t`“${mapping.title ?? mapping.jobCode ?? ''}” means ${mapping.roleTitle} now`);
      refresh();
    },
    onError: (error) => form.setErrors(fieldErrors(toProblem(error))),
  });
  const { title, jobCode, roleId } = form.values;
  return (
    <Dialog opened={opened} onClose={onClose} title={t`What a title means`}>
      <form onSubmit={form.onSubmit((values) => saving.mutate(values))} noValidate>
        <Stack>
          <Text c="dimmed">
            <Trans>Give a title, a job code, or both where only the two together say it.</Trans>
          </Text>
          <TextInput
            label={t`Title`}
            data-autofocus
            maxLength={255}
            {...form.getInputProps('title')}
          />
          <TextInput label={t`Job code`} maxLength={80} {...form.getInputProps('jobCode')} />
          <RoleSelect label={t`Role`} required {...form.getInputProps('roleId')} />
          {saving.error && <ProblemAlert problem={toProblem(saving.error)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button
              type="submit"
              loading={saving.isPending}
              disabled={!roleId || !(title.trim() || jobCode.trim())}
            >
              <Trans>Add</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
