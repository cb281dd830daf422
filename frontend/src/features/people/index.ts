import { msg } from '@lingui/core/macro';
import { IconPlus, IconSitemap, IconTags, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../feature';
import { paths, url } from '../../urls';
import { usePeopleCount } from './queries';

export const people: Feature = {
  routes: [
    { path: paths.people, load: () => import('./PersonListPage') },
    { path: paths.personNew, load: () => import('./PersonNewPage') },
    { path: paths.peopleTree, load: () => import('./OrganisationPage') },
    { path: paths.teams, load: () => import('./TeamListPage') },
    { path: paths.team, load: () => import('./TeamPage') },
    { path: paths.titleMappings, load: () => import('./TitleMappingPage') },
    { path: paths.person, load: () => import('./PersonPage') },
  ],
  nav: {
    label: msg`People`,
    path: paths.people,
    icon: IconUsers,
    key: 'e',
    useCount: usePeopleCount,
  },
  slots: { home: lazy(() => import('./UnmappedAtHome')) },
  finds: [
    {
      kind: 'person',
      label: msg`People`,
      icon: IconUsers,
      to: ({ recordId }) => url(paths.person, { id: recordId }),
      page: paths.person,
    },
    {
      kind: 'team',
      label: msg`Teams`,
      icon: IconUsersGroup,
      to: ({ recordId }) => url(paths.team, { id: recordId }),
      page: paths.team,
    },
  ],
  commands: [
    { label: msg`Organisation tree`, path: paths.peopleTree, icon: IconSitemap },
    { label: msg`Titles and roles`, path: paths.titleMappings, icon: IconTags },
    { label: msg`New person`, path: paths.personNew, icon: IconPlus, key: 'e', edits: true },
  ],
  keys: () => import('./keys'),
};
