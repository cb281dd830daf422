import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Select } from '../../components';
import { BulkDialog } from './BulkDialog';
import { type BulkItem, keepMany, unkeepMany } from './bulk';
import { type Skill, useLintRules } from './queries';

interface BulkKeepProps {
  /** The ticked skills that have findings. */
  skills: Skill[];
  onDone: (outcome: BulkItem[]) => void;
  onClose: () => void;
}

/** Keeps what one rule found in the ticked skills, for one reason. */
export function BulkKeep({ skills, onDone, onClose }: BulkKeepProps) {
  const { t } = useLingui();
  const rules = useLintRules().data?.rules;
  const withRule = (rule: string) =>
    skills.filter(({ findings }) => findings.some((finding) => finding.rule === rule));
  const found = [...new Set(skills.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  const [rule, setRule] = useState(found[0] ?? '');
  const [reason, setReason] = useState('');
  const concerned = withRule(rule);
  const count = concerned.length;

  return (
    <BulkDialog
      title={t`Keep findings, with a reason`}
      confirm={t`Keep them`}
      disabled={!reason.trim() || !rule}
      run={() =>
        keepMany(
          concerned.map(({ id }) => id),
          rule,
          reason.trim(),
        )
      }
      told={(done) => t`Findings kept in ${done} of ${count} skills`}
      undo={(ids) => unkeepMany(ids, rule, reason.trim())}
      onDone={onDone}
      onClose={onClose}
    >
      <Select
        label={t`What the linter found`}
        data={found.map((one) => {
          const title = rules?.find((other) => other.rule === one)?.title ?? one;
          return { value: one, label: t`${title} (in ${withRule(one).length})` };
        })}
        value={rule}
        onChange={(next) => setRule(next ?? '')}
        allowDeselect={false}
      />
      <Textarea
        label={t`Why it may stay`}
        required
        autosize
        minRows={2}
        maxLength={1000}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </BulkDialog>
  );
}
