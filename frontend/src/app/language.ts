import { i18n } from '@lingui/core';

/** The languages the product speaks, by their own names. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const storageKey = 'upskill.language';

const catalogs: Record<Language, () => Promise<{ messages: Record<string, unknown> }>> = {
  en: () => import('./locales/all.en'),
  de: () => import('./locales/all.de'),
};

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
  const { messages } = await catalogs[language]();
  // A Briton's English writes dates as Britons do.
  const own = navigator.languages.filter((tag) => tag.startsWith(language));
  i18n.loadAndActivate({
    locale: language,
    locales: [...own, language],
    messages: messages as never,
  });
  document.documentElement.lang = language;
}

/** Changes the language for now and for the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await activateLanguage(language);
}
