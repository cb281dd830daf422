import { listKeys } from '../../components/table/listKeys';
import type { PageKeys } from '../../feature';
import { paths } from '../../urls';

const keys: PageKeys[] = [{ paths: [paths.imports], ...listKeys }];
export default keys;
