import { msg } from '@lingui/core/macro';
import { IconBriefcase } from '@tabler/icons-react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { useRoleCount } from './queries';

export const role: Feature = {
  routes: [
    { path: paths.roles, load: () => import('./RoleListPage') },
    { path: paths.roleNew, load: () => import('./RoleNewPage') },
    { path: paths.roleGroups, load: () => import('./RoleGroupsPage') },
    { path: paths.role, load: () => import('./RolePage') },
  ],
  nav: { label: msg`Roles`, path: paths.roles, icon: IconBriefcase, useCount: useRoleCount },
};
