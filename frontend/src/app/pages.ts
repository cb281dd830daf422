import { features } from './features';

const patterns = features.flatMap(({ routes }) => routes.map(({ path }) => path));

/** The page that is shown at an address, by its path in `urls`: `/roles/new` is one of its own and no role. */
export function pageAt(address: string): string | undefined {
  if (patterns.includes(address)) return address;
  return patterns.find((path) => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}$`).test(address));
}
