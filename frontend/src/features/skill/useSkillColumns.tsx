import { Plural, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Column, MarkedText, Tag } from '../../components';
import type { Skill } from './queries';
import { SkillStatusTag } from './SkillStatusTag';

/** The columns of the list of skills. */
export function useSkillColumns(): Column<Skill>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      {
        id: 'statement',
        header: t`Statement`,
        sortKey: 'statement',
        cell: (skill) => <MarkedText text={skill.statement} findings={skill.findings} />,
      },
      {
        id: 'findings',
        header: t`Findings`,
        width: '6.5rem',
        cell: ({ findings }) =>
          findings.length > 0 && (
            <Tag tone="warn">
              <Plural value={findings.length} one="# finding" other="# findings" />
            </Tag>
          ),
      },
      { id: 'need', header: t`Need`, width: '16%', cell: (skill) => skill.need ?? '' },
      {
        id: 'status',
        header: t`Status`,
        width: '9.5rem',
        cell: (skill) => <SkillStatusTag skill={skill} short />,
      },
      { id: 'owner', header: t`Owner`, width: '8.5rem', cell: (skill) => skill.owner ?? '' },
      {
        id: 'updatedAt',
        header: t`Changed`,
        width: '7.5rem',
        sortKey: 'updatedAt',
        cell: (skill) => i18n.date(skill.updatedAt, { dateStyle: 'medium' }),
      },
      {
        id: 'source',
        header: t`Source`,
        width: '14%',
        optional: true,
        cell: (skill) => `${skill.source} · ${skill.externalId}`,
      },
    ],
    [t, i18n],
  );
}
