import { useLingui } from '@lingui/react/macro';
import { Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { RewordNote, TagsInput } from '../../components';
import type { Role } from './queries';
import { RoleCodes } from './RoleCodes';
import type { RoleValues } from './roleValues';

interface RoleTextProps {
  form: UseFormReturnType<RoleValues>;
  readOnly: boolean;
  /** The role as it was read; a new one has none. */
  role?: Role;
}

/** What a role is called and what it is about. */
export function RoleText({ form, readOnly, role }: RoleTextProps) {
  const { t } = useLingui();
  return (
    <Stack gap="sm">
      <div>
        <TextInput
          label={t`Title`}
          required
          maxLength={255}
          readOnly={readOnly}
          {...form.getInputProps('title')}
        />
        {role && (
          <RewordNote
            of={{ collection: 'roles', id: role.id }}
            changed={form.values.title.trim() !== role.title}
          />
        )}
      </div>
      <Textarea
        label={t`Description`}
        autosize
        minRows={2}
        maxRows={14}
        maxLength={10_000}
        readOnly={readOnly}
        {...form.getInputProps('description')}
      />
      <TagsInput
        label={t`Other titles`}
        description={
          readOnly ? undefined : t`What else people call this role; press Enter after each`
        }
        maxTags={100}
        splitChars={['|']}
        readOnly={readOnly}
        {...form.getInputProps('otherTitles')}
      />
      <RoleCodes form={form} readOnly={readOnly} />
    </Stack>
  );
}
