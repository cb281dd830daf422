import { lazy } from 'react';
import type { Feature } from '../../feature';

export const view: Feature = {
  routes: [],
  slots: { list: lazy(() => import('./ListTools')) },
};
