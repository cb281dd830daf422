import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef } from 'react';
import type { Tagged } from '../../api';
import { Page, RecordFrame, recordColumns, Slot, useSavedToast } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';
import { PublishDialog } from './PublishDialog';
import type { Skill } from './queries';
import { SkillArchived } from './SkillArchived';
import { SkillMenu } from './SkillMenu';
import { SkillRecord } from './SkillRecord';
import { SkillState } from './SkillState';
import { SkillStatusTag } from './SkillStatusTag';
import { SkillText } from './SkillText';
import { TargetCard } from './TargetCard';
import { useShowSkill } from './useShowSkill';
import { useSkillFieldLabel } from './useSkillFieldLabel';
import { useSkillForm } from './useSkillForm';
import { VersionCard } from './VersionCard';

/** A skill to read and, for staff, to change and to publish. */
export function SkillEditor({ record }: { record: Tagged<Skill> }) {
  const { t } = useLingui();
  const show = useShowSkill();
  const mayEdit = useMayEdit();
  const label = useSkillFieldLabel();
  const tellSaved = useSavedToast();
  const skill = record.value;
  const [publishing, publish] = useDisclosure(false);
  const publishNext = useRef(false);
  const edit = useSkillForm(record, (saved, putBack) => {
    show(saved);
    if (publishNext.current) publish.open();
    else tellSaved(t`Skill saved`, async () => show(await putBack()));
    publishNext.current = false;
  });
  const canPublish =
    !skill.archivedAt && (edit.dirty || skill.status === 'draft' || skill.unpublishedChanges);

  function save(andPublish = false) {
    publishNext.current = andPublish;
    edit.submit();
  }

  return (
    <Page
      title={skill.statement}
      back={{ label: t`Skills`, to: paths.skills }}
      aside={<SkillStatusTag skill={skill} />}
      actions={
        mayEdit && (
          <>
            <SkillMenu record={record} />
            {canPublish && (
              <Button onClick={() => (edit.dirty ? save(true) : publish.open())}>
                {edit.dirty ? <Trans>Save and publish…</Trans> : <Trans>Publish…</Trans>}
              </Button>
            )}
          </>
        )
      }
    >
      <SkillArchived skill={skill} />
      <RecordFrame edit={edit} mayEdit={mayEdit} label={label} onSave={() => save()}>
        <div className={recordColumns.columns}>
          <form
            className={recordColumns.text}
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
            noValidate
          >
            <SkillText form={edit.form} waivers={skill.waivers} readOnly={!mayEdit} />
            <button type="submit" hidden />
          </form>
          <div className={recordColumns.side}>
            <SkillState record={record} form={edit.form} readOnly={!mayEdit} />
            <VersionCard skill={skill} />
            <SkillRecord skill={skill} />
          </div>
          <div className={recordColumns.sections}>
            <TargetCard of={{ skillId: skill.id }} />
            <Slot name="skill" recordId={skill.id} />
          </div>
        </div>
        <PublishDialog record={record} opened={publishing} onClose={publish.close} />
      </RecordFrame>
    </Page>
  );
}
