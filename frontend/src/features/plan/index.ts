import { msg } from '@lingui/core/macro';
import { IconTable } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { usePlanCount } from './queries';

export const plan: Feature = {
  routes: [
    { path: paths.plans, load: () => import('./PlanListPage') },
    { path: paths.planNew, load: () => import('./PlanNewPage') },
    { path: paths.plan, load: () => import('./PlanPage') },
    { path: paths.planPrint, load: () => import('./PlanPrintPage') },
  ],
  nav: { label: msg`Plans`, path: paths.plans, icon: IconTable, useCount: usePlanCount },
  slots: { role: lazy(() => import('./RolePlans')) },
};
