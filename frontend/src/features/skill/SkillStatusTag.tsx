import { Trans } from '@lingui/react/macro';
import { Tag } from '../../components';
import type { Skill } from './queries';

/** Draft, or which version is published and whether the text has moved on since. */
export function SkillStatusTag({ skill }: { skill: Skill }) {
  const { status, publishedVersion, unpublishedChanges } = skill;
  if (status === 'draft' && publishedVersion == null) {
    return (
      <Tag>
        <Trans>Draft</Trans>
      </Tag>
    );
  }
  return (
    <>
      <Tag tone="ok">
        <Trans>Published v{publishedVersion}</Trans>
      </Tag>
      {unpublishedChanges && (
        <Tag tone="accent">
          <Trans>Changed since</Trans>
        </Tag>
      )}
    </>
  );
}
