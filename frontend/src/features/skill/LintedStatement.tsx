import { useLingui } from '@lingui/react/macro';
import type { UseFormReturnType } from '@mantine/form';
import { api, body } from '../../api';
import { LintedField, type Reader, type Waiver } from '../../components';
import { paths } from '../../urls';
import type { Language } from './languages';
import { useLintRules } from './queries';
import type { SkillValues } from './skillValues';

interface LintedStatementProps {
  form: UseFormReturnType<SkillValues>;
  waivers: Waiver[];
  readOnly: boolean;
}

const linter = (language: Language | ''): Reader => ({
  key: ['post', '/api/v1/skills/lint', language],
  read: async (statement, signal) => {
    const input = { statement, language: language || null };
    return (await body(api.POST('/api/v1/skills/lint', { body: input, signal }))).findings;
  },
});

/** The statement and, under it while one writes, what the linter says and what one can do about it. */
export function LintedStatement({ form, waivers, readOnly }: LintedStatementProps) {
  const { t } = useLingui();
  const rules = useLintRules().data?.rules;
  const { statement, language, kept } = form.values;
  return (
    <LintedField
      id="skill-statement"
      label={t`Statement`}
      description={t`One thing a person does that a colleague could see`}
      placeholder={t`For example: Checks figures in AI-drafted reports against the ledger before sending them`}
      required
      value={statement}
      onChange={(text) => form.setFieldValue('statement', text)}
      error={form.errors.statement}
      readOnly={readOnly}
      reader={linter(language)}
      words={{
        good: t`Nothing to remark: this can be seen at work`,
        silent: t`The linter does not answer at the moment. What you write can be saved all the same.`,
        rules: { label: t`What the linter looks for`, to: paths.skillRules },
      }}
      titleOf={(slug) => rules?.find(({ rule }) => rule === slug)?.title}
      kept={kept}
      onKept={(next) => form.setFieldValue('kept', next)}
      waivers={waivers}
    />
  );
}
