import { msg } from '@lingui/core/macro';
import { IconPlugConnected } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { useMaySeeConnection } from './queries';

export const hris: Feature = {
  routes: [{ path: paths.hris, load: () => import('./HrisPage') }],
  nav: {
    label: msg`HR system`,
    path: paths.hris,
    icon: IconPlugConnected,
    useShown: useMaySeeConnection,
  },
  slots: { home: lazy(() => import('./ConflictsAtHome')) },
};
