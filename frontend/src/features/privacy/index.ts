import { lazy } from 'react';
import type { Feature } from '../../feature';

export const privacy: Feature = {
  routes: [],
  slots: {
    person: lazy(() => import('./PersonPrivacy')),
    retention: lazy(() => import('./ErasedPeople')),
  },
};
