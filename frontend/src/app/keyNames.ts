import { i18n } from '@lingui/core';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** What is printed on a German keyboard where it is not the English word. */
const onGermanKeys: Record<string, string> = { mod: 'Strg', Home: 'Pos1', End: 'Ende' };

/** What is printed on a key: `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function keyName(key: string): string {
  const german = i18n.locale === 'de' && !isMac ? onGermanKeys[key] : undefined;
  if (german) return german;
  if (key === 'mod') return isMac ? '⌘' : 'Ctrl';
  if (key === 'alt') return isMac ? '⌥' : 'Alt';
  return key;
}
