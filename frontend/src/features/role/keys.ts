import { formKeys, listKeys } from '../../components/table/listKeys';
import type { PageKeys } from '../../feature';
import { paths } from '../../urls';

const keys: PageKeys[] = [
  { paths: [paths.roles], ...listKeys },
  { paths: [paths.role, paths.roleNew], ...formKeys },
];
export default keys;
