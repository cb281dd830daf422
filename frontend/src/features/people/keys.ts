import { msg } from '@lingui/core/macro';
import { formKeys, listKeys } from '../../components/table/listKeys';
import type { PageKeys } from '../../feature';
import { paths } from '../../urls';

const keys: PageKeys[] = [
  { paths: [paths.people], ...listKeys },
  {
    paths: [paths.peopleTree, paths.teams],
    title: msg`This tree`,
    keys: [
      { keys: '↑ ↓', does: msg`Go from line to line` },
      { keys: '→', does: msg`Open, then go inside` },
      { keys: '←', does: msg`Close, then go up` },
      { keys: 'Home End', does: msg`Go to the first or the last line` },
      { keys: '↵', does: msg`Open the page` },
    ],
  },
  { paths: [paths.person, paths.personNew, paths.team], ...formKeys },
];
export default keys;
