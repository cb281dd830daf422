import { recentVisits } from '../../hooks';
import { features } from '../features';
import { pageAt } from '../pages';
import type { Choice } from './usePalette';

const most = 6;
const kinds = features.flatMap(({ finds }) => finds ?? []);

/** The records whose pages were shown last, but the one that is open. */
export function recentRecords(): Choice[] {
  return recentVisits()
    .filter(({ path }) => path !== location.pathname)
    .flatMap(({ path, title }) => {
      const kind = kinds.find(({ page }) => page && page === pageAt(path));
      return kind ? [{ id: path, label: title, icon: kind.icon, to: path }] : [];
    })
    .slice(0, most);
}
