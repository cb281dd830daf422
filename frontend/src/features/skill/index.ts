import { msg } from '@lingui/core/macro';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../feature';
import { paths, url } from '../../urls';
import { useSkillCount } from './queries';

export const skill: Feature = {
  routes: [
    { path: paths.skills, load: () => import('./SkillListPage') },
    { path: paths.skillNew, load: () => import('./SkillNewPage') },
    { path: paths.targetGrid, load: () => import('./grid/TargetGridPage') },
    { path: paths.starterLibrary, load: () => import('./StarterLibraryPage') },
    { path: paths.skillRules, load: () => import('./LintRulesPage') },
    { path: paths.skill, load: () => import('./SkillPage') },
  ],
  nav: {
    label: msg`Skills`,
    path: paths.skills,
    icon: IconTargetArrow,
    key: 's',
    useCount: useSkillCount,
  },
  finds: [
    {
      kind: 'skill',
      label: msg`Skills`,
      icon: IconTargetArrow,
      to: ({ recordId }) => url(paths.skill, { id: recordId }),
      page: paths.skill,
    },
  ],
  commands: [
    { label: msg`New skill`, path: paths.skillNew, icon: IconPlus, key: 's', edits: true },
  ],
  keys: () => import('./keys'),
  slots: { role: lazy(() => import('./RoleTargets')) },
};
