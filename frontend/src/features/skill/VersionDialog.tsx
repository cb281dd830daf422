import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Dialog, QueryState, Select } from '../../components';
import { type SkillVersion, useVersion } from './queries';
import { SkillChanges } from './SkillChanges';
import classes from './SkillChanges.module.css';
import { skillFields } from './skillValues';
import { useSkillFieldLabel } from './useSkillFieldLabel';

interface VersionDialogProps {
  skillId: string;
  number: number;
  /** Whether there is a draft that differs from what is published. */
  hasDraft: boolean;
  newest: number;
  onClose: () => void;
}

/** One version of a skill: what it changed, or how it differs from any other, or its whole text. */
export function VersionDialog(props: VersionDialogProps) {
  const { skillId, number, hasDraft, newest, onClose } = props;
  const { t, i18n } = useLingui();
  const others = Array.from({ length: newest }, (_, at) => newest - at).filter(
    (other) => other !== number,
  );
  const choices = others.map((other) => ({ value: String(other), label: t`version ${other}` }));
  if (hasDraft) choices.unshift({ value: 'draft', label: t`the draft` });
  const [shown, show] = useState(number > 1 || choices.length > 0 ? 'changes' : 'text');
  const [other, compareWith] = useState(String(number > 1 ? number - 1 : choices[0]?.value));
  const version = useVersion(skillId, number);
  const older = other !== 'draft' && Number(other) < number;

  return (
    <Dialog opened onClose={onClose} size="xl" title={t`Version ${number}`}>
      <Stack>
        <QueryState query={version}>
          {({ note, publishedAt, publishedBy }) => (
            <div>
              {note && <Text>{note}</Text>}
              <Text size="sm" c="dimmed">
                {i18n.date(publishedAt, { dateStyle: 'long', timeStyle: 'short' })}, {publishedBy}
              </Text>
            </div>
          )}
        </QueryState>
        {choices.length > 0 && (
          <div className={classes.choice}>
            <SegmentedControl
              aria-label={t`What to show`}
              value={shown}
              onChange={show}
              data={[
                { value: 'changes', label: t`Compare` },
                { value: 'text', label: t`Whole text` },
              ]}
            />
            {shown === 'changes' && (
              <Select
                aria-label={t`Compare with`}
                data={choices}
                value={other}
                onChange={(value) => value && compareWith(value)}
                allowDeselect={false}
              />
            )}
          </div>
        )}
        {shown === 'text' ? (
          <QueryState query={version}>{(read) => <WholeText version={read} />}</QueryState>
        ) : (
          <>
            <Text size="sm" c="dimmed">
              {older ? (
                <Trans>What this version changed, seen from version {other}:</Trans>
              ) : other === 'draft' ? (
                <Trans>What the draft changes, seen from this version:</Trans>
              ) : (
                <Trans>What version {other} changed, seen from this one:</Trans>
              )}
            </Text>
            <SkillChanges
              skillId={skillId}
              from={older ? Number(other) : number}
              to={older ? number : other === 'draft' ? 'draft' : Number(other)}
            />
          </>
        )}
      </Stack>
    </Dialog>
  );
}

function WholeText({ version }: { version: SkillVersion }) {
  const label = useSkillFieldLabel();
  return (
    <dl className={classes.fields}>
      {skillFields.map((field) => {
        const text = version[field];
        return (
          text && (
            <div key={field}>
              <dt>{label(field)}</dt>
              <dd>{text}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
