import { i18n } from '@lingui/core';

/** The languages the product speaks, by their own names. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const storageKey = 'upskill.language';

/** One catalogue in every language, loaded language by language. */
export type Strings = Record<Language, () => Promise<{ messages: Record<string, unknown> }>>;

/** The strings of the frame, and then those of each feature whose pages were opened. */
const needed: Strings[] = [
  { en: () => import('./locales/en.po'), de: () => import('./locales/de.po') },
];

/** Loads the strings of a feature; the build sees to it that this comes before its code runs. */
export async function addStrings(strings: Strings): Promise<void> {
  needed.push(strings);
  const language = i18n.locale as Language;
  const { messages } = await strings[language]();
  i18n.load(language, messages as never);
}

/** The language chosen before, else the browser's; null when it asks for none that the product has. */
export function wantedLanguage(): Language | null {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages];
  for (const tag of wanted) {
    const short = tag?.slice(0, 2);
    if (short && short in languages) return short as Language;
  }
  return null;
}

/** What is spoken until it is known who is there. */
export const startLanguage = (): Language => wantedLanguage() ?? 'en';

/** Loads a language's strings and shows them. */
export async function activateLanguage(language: Language): Promise<void> {
  const loaded = await Promise.all(needed.map((strings) => strings[language]()));
  // A Briton's English writes dates as Britons do.
  const own = navigator.languages.filter((tag) => tag.startsWith(language));
  i18n.loadAndActivate({
    locale: language,
    locales: [...own, language],
    messages: Object.assign({}, ...loaded.map(({ messages }) => messages)),
  });
  document.documentElement.lang = language;
}

/** Changes the language for now and for the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await activateLanguage(language);
}
