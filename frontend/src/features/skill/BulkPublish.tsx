import { Plural, useLingui } from '@lingui/react/macro';
import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { BulkDialog } from './BulkDialog';
import { type BulkItem, publishMany } from './bulk';
import type { Skill } from './queries';

interface BulkPublishProps {
  skills: Skill[];
  onDone: (outcome: BulkItem[]) => void;
  onClose: () => void;
}

/** Publishes every ticked skill that is ready, with one note. */
export function BulkPublish({ skills, onDone, onClose }: BulkPublishProps) {
  const { t } = useLingui();
  const [note, setNote] = useState('');
  const count = skills.length;
  const again = skills.some(({ publishedVersion }) => publishedVersion != null);
  const flagged = skills.filter(({ findings }) => findings.length > 0).length;
  return (
    <BulkDialog
      title={t`Publish the selected skills`}
      confirm={t`Publish`}
      disabled={again && !note.trim()}
      run={() =>
        publishMany(
          skills.map(({ id }) => id),
          note,
        )
      }
      told={(done) => t`${done} of ${count} skills published`}
      onDone={onDone}
      onClose={onClose}
    >
      <Text>
        <Plural
          value={count}
          one="The skill gets its next version, which never changes again."
          other="Each of the # skills gets its next version, which never changes again."
        />
      </Text>
      {flagged > 0 && (
        <Text>
          <Plural
            value={flagged}
            one="One of them has an open finding and will be refused."
            other="# of them have open findings and will be refused."
          />
        </Text>
      )}
      <Textarea
        label={again ? t`What changed, and why` : t`Note`}
        description={
          again
            ? t`Some have a version already. Shown in the list of versions`
            : t`Optional; shown in the list of versions`
        }
        required={again}
        autosize
        minRows={2}
        maxLength={1000}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </BulkDialog>
  );
}
