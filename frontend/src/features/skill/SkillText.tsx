import { useLingui } from '@lingui/react/macro';
import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Card } from '../../components';
import { LevelFields } from './LevelFields';
import { LintedStatement } from './LintedStatement';
import type { Waiver } from './queries';
import type { SkillValues } from './skillValues';

interface SkillTextProps {
  form: UseFormReturnType<SkillValues>;
  waivers: Waiver[];
  readOnly: boolean;
}

/** What a skill is, what each level of it looks like, and an example each way. */
export function SkillText({ form, waivers, readOnly }: SkillTextProps) {
  const { t } = useLingui();
  return (
    <>
      <Card title={t`Skill`}>
        <Stack gap="sm">
          <TextInput
            label={t`Need`}
            description={t`The broad ability behind it, such as “Reviewing output before use”`}
            maxLength={1000}
            readOnly={readOnly}
            {...form.getInputProps('need')}
          />
          <LintedStatement form={form} waivers={waivers} readOnly={readOnly} />
        </Stack>
      </Card>
      <Card title={t`What each level looks like`}>
        <LevelFields form={form} readOnly={readOnly} />
      </Card>
      <Card title={t`Examples`}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <Textarea
            label={t`Good example`}
            description={t`What one sees when it goes well`}
            autosize
            minRows={2}
            maxLength={2000}
            readOnly={readOnly}
            {...form.getInputProps('example')}
          />
          <Textarea
            label={t`Counter-example`}
            description={t`What one sees when it is missing`}
            autosize
            minRows={2}
            maxLength={2000}
            readOnly={readOnly}
            {...form.getInputProps('counterExample')}
          />
        </SimpleGrid>
      </Card>
    </>
  );
}
