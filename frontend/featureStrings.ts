import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const prefix = 'virtual:strings/';
const language = fileURLToPath(new URL('src/app/language.ts', import.meta.url));
const features = fileURLToPath(new URL('src/features/', import.meta.url));

/**
 * Lets every module of a feature that has strings wait for the feature's own catalogue, so that a page loads its own
 * strings and no others. What `index.ts` says is in the frame's catalogue, because the navigation shows it at once.
 */
export function featureStrings(): Plugin {
  return {
    name: 'feature-strings',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      const name = id.startsWith(`\0${prefix}`) ? id.slice(prefix.length + 1) : undefined;
      if (!name) return;
      const po = (locale: string) => JSON.stringify(`${features}${name}/locales/${locale}.po`);
      return `import { addStrings } from ${JSON.stringify(language)};
        await addStrings({ en: () => import(${po('en')}), de: () => import(${po('de')}) });`;
    },
    transform(code, id) {
      const [, name, file] = id.match(/\/src\/features\/([^/]+)\/(.+)\.tsx?$/) ?? [];
      if (!name || file === 'index' || file?.endsWith('.test') || !/@lingui\/\w+\/macro/.test(code))
        return;
      return { code: `import '${prefix}${name}';${code}`, map: null };
    },
  };
}
