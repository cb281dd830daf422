import { Trans, useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths, url } from '../../urls';
import editor from './CellEditor.module.css';
import type { CellEditorProps } from './cellEditors';
import { useSkills, useTargets } from './lookups';
import type { Skill } from './queries';
import { type Choice, RecordPicker } from './RecordPicker';
import { SkillNote } from './SkillNote';

/** Chooses the skill of a row: what the role has a target for comes first. */
export function SkillEditor({ row, roleId, onChange, onDone }: CellEditorProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(search, 200);
  const targets = useTargets(roleId);
  const ofRole = useSkills(q, roleId);
  const ofAll = useSkills(q);

  const levels = new Map(
    targets.data?.items.map(({ skillId, targetLevel }) => [skillId, targetLevel]),
  );
  const own = ofRole.data?.items ?? [];
  const others = (ofAll.data?.items ?? []).filter(({ id }) => !levels.has(id));
  const choiceOf = (skill: Skill): Choice => ({
    value: skill.id,
    label: skill.statement,
    note: <SkillNote level={levels.get(skill.id)} status={skill.status} />,
  });

  function pick(skillId: string) {
    const skill = [...own, ...others].find(({ id }) => id === skillId);
    if (!skill) return;
    onChange({
      skillId,
      skillStatement: skill.statement,
      skillVersion: skill.publishedVersion ?? null,
      skillStatus: skill.status,
      targetLevel: levels.get(skillId) ?? null,
    });
    onDone();
  }

  return (
    <>
      <RecordPicker
        label={t`Search skills`}
        groups={[
          { label: t`Targets of this role`, choices: own.map(choiceOf) },
          { label: t`Other skills`, choices: others.map(choiceOf) },
        ]}
        search={search}
        onSearch={setSearch}
        loading={ofRole.isFetching || ofAll.isFetching}
        empty={<Trans>No skill matches.</Trans>}
        onPick={pick}
      />
      <p className={editor.ways}>
        {row.skillId && (
          <Link to={url(paths.skill, { id: row.skillId })}>
            <Trans>Open this skill</Trans>
          </Link>
        )}
        <Link to={paths.skillNew}>
          <Trans>Write a new skill</Trans>
        </Link>
      </p>
    </>
  );
}
