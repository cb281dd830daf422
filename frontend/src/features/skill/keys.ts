import { formKeys, listKeys } from '../../components/table/listKeys';
import type { PageKeys } from '../../feature';
import { paths } from '../../urls';

const keys: PageKeys[] = [
  { paths: [paths.skills], ...listKeys },
  { paths: [paths.skill, paths.skillNew], ...formKeys },
];
export default keys;
