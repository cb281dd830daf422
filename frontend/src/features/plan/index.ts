import { msg } from '@lingui/core/macro';
import { IconPlus, IconTable } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../feature';
import { paths, url } from '../../urls';
import { usePlanCount } from './queries';

export const plan: Feature = {
  routes: [
    { path: paths.plans, load: () => import('./PlanListPage') },
    { path: paths.planNew, load: () => import('./PlanNewPage') },
    { path: paths.plan, load: () => import('./PlanPage') },
    { path: paths.planPrint, load: () => import('./PlanPrintPage') },
    { path: paths.planChanges, load: () => import('./PlanDiffPage') },
  ],
  nav: { label: msg`Plans`, path: paths.plans, icon: IconTable, key: 'p', useCount: usePlanCount },
  finds: [
    {
      kind: 'plan',
      label: msg`Plans`,
      icon: IconTable,
      to: ({ recordId }) => url(paths.plan, { id: recordId }),
      page: paths.plan,
    },
  ],
  commands: [{ label: msg`New plan`, path: paths.planNew, icon: IconPlus, key: 'p', edits: true }],
  keys: () => import('./keys'),
  slots: { role: lazy(() => import('./RolePlans')) },
};
