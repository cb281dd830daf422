import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, DraftNotice, Page, ProblemAlert } from '../../components';
import { useRecordForm, useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import type { Plan } from './planRows';
import { createPlan } from './queries';
import { RoleSelect } from './RoleSelect';

/** A new plan: for which role, and what it is called. The rows come next, in the editor. */
export default function PlanNewPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { roleId = '' } = useSearch({ strict: false }) as { roleId?: string };
  const edit = useRecordForm<Plan, { roleId: string; title: string }>({
    draftKey: `plan:new:${roleId}`,
    record: null,
    toValues: () => ({ roleId, title: '' }),
    save: createPlan,
    onSaved: async ({ value }) => {
      await navigate({ to: url(paths.plan, { id: value.id }), ignoreBlocker: true });
      refresh();
    },
  });

  return (
    <Page title={t`New plan`} back={{ label: t`Plans`, to: paths.plans }}>
      <Card>
        <form onSubmit={edit.submit} noValidate>
          <Stack maw="32rem">
            {edit.restored && <DraftNotice onDiscard={edit.discard} />}
            {edit.problem && <ProblemAlert problem={edit.problem} />}
            <RoleSelect
              label={t`Role`}
              description={t`The plan is written for the people in this role.`}
              placeholder={t`Search roles`}
              required
              {...edit.form.getInputProps('roleId')}
              value={edit.form.values.roleId || null}
              onChange={(id) => edit.form.setFieldValue('roleId', id ?? '')}
            />
            <TextInput
              label={t`Title`}
              description={t`What the plan is about; a role can have several.`}
              required
              maxLength={255}
              {...edit.form.getInputProps('title')}
            />
            <Group justify="flex-end">
              <Button
                type="submit"
                loading={edit.saving}
                disabled={!edit.form.values.roleId || !edit.form.values.title.trim()}
              >
                <Trans>Create plan</Trans>
              </Button>
            </Group>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
