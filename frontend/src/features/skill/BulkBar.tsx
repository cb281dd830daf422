import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { SelectionBar } from '../../components';
import { BulkKeep } from './BulkKeep';
import { BulkPublish } from './BulkPublish';
import { BulkRefusals } from './BulkRefusals';
import { type BulkItem, refused } from './bulk';
import type { Skill } from './queries';
import { SkillArchiving } from './SkillArchiving';

interface BulkBarProps {
  /** The ticked skills. */
  skills: Skill[];
  onSelect: (ids: string[]) => void;
}

type Refusals = ReturnType<typeof refused>;

/** What can be done to all ticked skills at once; those that were refused stay ticked. */
export function BulkBar({ skills, onSelect }: BulkBarProps) {
  const { t } = useLingui();
  const [asking, ask] = useState<'publish' | 'keep' | null>(null);
  const [refusals, setRefusals] = useState<Refusals>([]);
  const flagged = skills.filter(({ findings }) => findings.length > 0);

  function done(outcome: BulkItem[]) {
    const left = refused(outcome);
    ask(null);
    setRefusals(left);
    onSelect(left.map(({ id }) => id));
  }

  return (
    <>
      <SelectionBar label={t`Selected skills`} count={skills.length} onClear={() => onSelect([])}>
        <Button onClick={() => ask('publish')}>
          <Trans>Publish…</Trans>
        </Button>
        <SkillArchiving skills={skills} onSelect={onSelect} />
        {flagged.length > 0 && (
          <Button variant="default" onClick={() => ask('keep')}>
            <Trans>Keep findings…</Trans>
          </Button>
        )}
      </SelectionBar>
      {asking === 'publish' && (
        <BulkPublish skills={skills} onDone={done} onClose={() => ask(null)} />
      )}
      {asking === 'keep' && <BulkKeep skills={flagged} onDone={done} onClose={() => ask(null)} />}
      <BulkRefusals refusals={refusals} skills={skills} onClose={() => setRefusals([])} />
    </>
  );
}
