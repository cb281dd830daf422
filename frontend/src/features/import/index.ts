import { msg } from '@lingui/core/macro';
import { IconFileImport } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { ImportWatch } from './ImportWatch';

export const imports: Feature = {
  routes: [
    { path: paths.imports, load: () => import('./ImportListPage') },
    { path: paths.importNew, load: () => import('./NewImportPage') },
    { path: paths.import, load: () => import('./ImportPage') },
  ],
  nav: { label: msg`Imports`, path: paths.imports, icon: IconFileImport, key: 'i' },
  commands: [
    {
      label: msg`Start an import`,
      path: paths.importNew,
      icon: IconFileImport,
      key: 'i',
      edits: true,
    },
  ],
  keys: () => import('./keys'),
  background: ImportWatch,
  slots: { home: lazy(() => import('./WaitingAtHome')) },
};
