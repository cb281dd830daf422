import { Trans } from '@lingui/react/macro';
import { Tag } from '../../components';
import type { Skill } from './queries';

interface SkillStatusTagProps {
  skill: Skill;
  /** In one tag, for a list. */
  short?: boolean;
}

/** Draft, or which version is published and whether the text has moved on since. */
export function SkillStatusTag({ skill, short = false }: SkillStatusTagProps) {
  const { publishedVersion, unpublishedChanges } = skill;
  if (skill.archivedAt && short) {
    return (
      <Tag>
        <Trans>archived</Trans>
      </Tag>
    );
  }
  if (publishedVersion == null) {
    return (
      <Tag>
        <Trans>Draft</Trans>
      </Tag>
    );
  }
  if (short && unpublishedChanges) {
    return (
      <Tag tone="accent">
        <Trans>Changed since v{publishedVersion}</Trans>
      </Tag>
    );
  }
  return (
    <>
      <Tag tone="ok">
        <Trans>Published v{publishedVersion}</Trans>
      </Tag>{' '}
      {unpublishedChanges && (
        <Tag tone="accent">
          <Trans>Changed since</Trans>
        </Tag>
      )}
    </>
  );
}
