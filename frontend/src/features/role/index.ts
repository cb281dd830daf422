import { msg } from '@lingui/core/macro';
import { IconBriefcase, IconChecklist, IconHierarchy2, IconPlus } from '@tabler/icons-react';
import type { Feature } from '../../feature';
import { paths, url } from '../../urls';
import { useRoleCount } from './queries';

export const role: Feature = {
  routes: [
    { path: paths.roles, load: () => import('./RoleListPage') },
    { path: paths.roleNew, load: () => import('./RoleNewPage') },
    { path: paths.roleGroups, load: () => import('./RoleGroupsPage') },
    { path: paths.workActivities, load: () => import('./ActivityListPage') },
    { path: paths.roleStart, load: () => import('./RoleStartPage') },
    { path: paths.role, load: () => import('./RolePage') },
  ],
  nav: {
    label: msg`Roles`,
    path: paths.roles,
    icon: IconBriefcase,
    key: 'r',
    useCount: useRoleCount,
  },
  finds: [
    {
      kind: 'role',
      label: msg`Roles`,
      icon: IconBriefcase,
      to: ({ recordId }) => url(paths.role, { id: recordId }),
      page: paths.role,
    },
    {
      kind: 'role-group',
      label: msg`Role groups`,
      icon: IconHierarchy2,
      to: ({ recordId }) => `${paths.roles}?groupId=${recordId}`,
    },
    {
      kind: 'work-activity',
      label: msg`Work activities`,
      icon: IconChecklist,
      to: ({ parent }) => url(paths.role, { id: parent?.recordId ?? '' }),
    },
  ],
  commands: [{ label: msg`New role`, path: paths.roleNew, icon: IconPlus, key: 'r', edits: true }],
  keys: () => import('./keys'),
};
