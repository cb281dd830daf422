import { msg } from '@lingui/core/macro';
import { listKeys } from '../../components/table/listKeys';
import type { PageKeys } from '../../feature';
import { paths } from '../../urls';

const keys: PageKeys[] = [
  { paths: [paths.plans], ...listKeys },
  {
    paths: [paths.plan],
    title: msg`This plan`,
    keys: [
      { keys: '← → ↑ ↓', does: msg`Go from cell to cell` },
      { keys: '↵', does: msg`Write in the cell` },
      { keys: 'Esc', does: msg`Close the cell` },
      { keys: 'alt+↑ alt+↓', does: msg`Move the row up or down` },
    ],
  },
];
export default keys;
