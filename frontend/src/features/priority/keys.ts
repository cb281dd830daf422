import { formKeys, listKeys } from '../../components/table/listKeys';
import type { PageKeys } from '../../feature';
import { paths } from '../../urls';

const keys: PageKeys[] = [
  { paths: [paths.priorities], ...listKeys },
  { paths: [paths.priority, paths.priorityNew], ...formKeys },
];
export default keys;
