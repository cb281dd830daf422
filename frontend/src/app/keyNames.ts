import { i18n } from '@lingui/core';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** What is printed on a key: `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function keyName(key: string): string {
  if (key === 'mod') return isMac ? '⌘' : i18n.locale === 'de' ? 'Strg' : 'Ctrl';
  if (key === 'alt') return isMac ? '⌥' : 'Alt';
  return key;
}
