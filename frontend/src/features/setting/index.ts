import { msg } from '@lingui/core/macro';
import { IconSettings } from '@tabler/icons-react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { useMaySeeSettings } from './queries';

export const setting: Feature = {
  routes: [
    { path: paths.settings, load: () => import('./SettingsPage') },
    { path: paths.setting, load: () => import('./SettingsPage') },
  ],
  nav: {
    label: msg`Settings`,
    path: paths.settings,
    icon: IconSettings,
    useShown: useMaySeeSettings,
  },
};
