import { msg } from '@lingui/core/macro';
import { IconHome } from '@tabler/icons-react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';

export const program: Feature = {
  routes: [{ path: paths.home, load: () => import('./HomePage') }],
  nav: { label: msg`Home`, path: paths.home, icon: IconHome, key: 'h' },
};
