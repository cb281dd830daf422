import { lazy } from 'react';
import type { Feature } from '../../feature';

export const demo: Feature = {
  routes: [],
  slots: { home: lazy(() => import('./DemoNotice')) },
};
