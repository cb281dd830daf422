import { msg } from '@lingui/core/macro';
import { IconKey } from '@tabler/icons-react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { useMaySeeTokens } from './queries';

export const token: Feature = {
  routes: [{ path: paths.tokens, load: () => import('./TokenListPage') }],
  nav: {
    label: msg`Tokens`,
    path: paths.tokens,
    icon: IconKey,
    useShown: useMaySeeTokens,
  },
};
