import { useLingui } from '@lingui/react/macro';
import type { UseFormReturnType } from '@mantine/form';
import { useRef, useState } from 'react';
import { FindingItem } from './FindingItem';
import classes from './FindingList.module.css';
import { findingKey } from './findings';
import { KeptList } from './KeptList';
import { LintState } from './LintState';
import { type Finding, useLintRules, type Waiver } from './queries';
import { StatementField } from './StatementField';
import type { SkillValues } from './skillValues';
import { useLint } from './useLint';
import { useRewrite } from './useRewrite';

interface LintedStatementProps {
  form: UseFormReturnType<SkillValues>;
  waivers: Waiver[];
  readOnly: boolean;
}

const listId = 'skill-findings';

/** The statement and, under it while one writes, what the linter says and what one can do about it. */
export function LintedStatement({ form, waivers, readOnly }: LintedStatementProps) {
  const { t } = useLingui();
  const area = useRef<HTMLTextAreaElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const { statement, language, kept } = form.values;
  const lint = useLint(statement, language, kept);
  const rules = useLintRules().data?.rules;
  const setStatement = (text: string) => form.setFieldValue('statement', text);
  const rewrite = useRewrite(area, setStatement);

  function keep({ rule, words }: Finding, reason: string) {
    form.setFieldValue('kept', [...kept, { rule, words, reason }]);
    area.current?.focus();
  }

  return (
    <div>
      <StatementField
        value={statement}
        onChange={setStatement}
        findings={lint.open}
        active={active}
        area={area}
        describedBy={listId}
        error={form.errors.statement}
        readOnly={readOnly}
      />
      <LintState
        lint={lint}
        reads={rules?.some((rule) => rule.language === (language || 'en')) ?? true}
      />
      <ul id={listId} className={classes.list} aria-label={t`Findings`} hidden={!lint.open.length}>
        {lint.open.map((finding) => (
          <FindingItem
            key={findingKey(finding)}
            finding={finding}
            title={rules?.find(({ rule }) => rule === finding.rule)?.title}
            readOnly={readOnly}
            onLook={(looked) => setActive(looked && findingKey(looked))}
            onShow={({ start, end }) => rewrite.select(start, end)}
            onTake={rewrite.take}
            onKeep={keep}
          />
        ))}
      </ul>
      <KeptList
        kept={kept}
        waivers={waivers}
        onChange={(next) => form.setFieldValue('kept', next)}
        readOnly={readOnly}
      />
    </div>
  );
}
