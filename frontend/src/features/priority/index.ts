import { msg } from '@lingui/core/macro';
import { IconFlag } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { usePriorityCount } from './queries';

export const priority: Feature = {
  routes: [
    { path: paths.priorities, load: () => import('./PriorityListPage') },
    { path: paths.priorityNew, load: () => import('./PriorityNewPage') },
    { path: paths.priorityRules, load: () => import('./GuardRulesPage') },
    { path: paths.priority, load: () => import('./PriorityPage') },
  ],
  nav: {
    label: msg`Priorities`,
    path: paths.priorities,
    icon: IconFlag,
    useCount: usePriorityCount,
  },
  slots: {
    role: lazy(() => import('./RolePriorities')),
    skill: lazy(() => import('./SkillPriorities')),
  },
};
