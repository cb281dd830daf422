import { msg } from '@lingui/core/macro';
import { IconChartLine, IconFlag, IconPlus } from '@tabler/icons-react';
import { lazy } from 'react';
import { later } from '../../components';
import type { Feature } from '../../feature';
import { paths, url } from '../../urls';
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
    key: 'b',
    useCount: usePriorityCount,
  },
  finds: [
    {
      kind: 'priority',
      label: msg`Priorities`,
      icon: IconFlag,
      to: ({ recordId }) => url(paths.priority, { id: recordId }),
      page: paths.priority,
    },
    {
      kind: 'measure',
      label: msg`Measures`,
      icon: IconChartLine,
      to: ({ parent, recordId }) => url(paths.priority, { id: parent?.recordId ?? recordId }),
    },
  ],
  commands: [
    { label: msg`New priority`, path: paths.priorityNew, icon: IconPlus, key: 'b', edits: true },
  ],
  keys: () => import('./keys'),
  slots: {
    role: later(() => import('./RolePriorities').then((module) => module.default)),
    skill: lazy(() => import('./SkillPriorities')),
  },
};
