import { msg } from '@lingui/core/macro';
import { IconTargetArrow } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { useSkillCount } from './queries';

export const skill: Feature = {
  routes: [
    { path: paths.skills, load: () => import('./SkillListPage') },
    { path: paths.skillNew, load: () => import('./SkillNewPage') },
    { path: paths.starterLibrary, load: () => import('./StarterLibraryPage') },
    { path: paths.skillRules, load: () => import('./LintRulesPage') },
    { path: paths.skill, load: () => import('./SkillPage') },
  ],
  nav: { label: msg`Skills`, path: paths.skills, icon: IconTargetArrow, useCount: useSkillCount },
  slots: { role: lazy(() => import('./RoleTargets')) },
};
