import { i18n } from '@lingui/core';
import type { Schema } from '../../api';

/** What a skill can be written in. */
export type Language = Schema<'Language'>;

/** The languages by their own names. */
export const languages: { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
];

/** What the reader has chosen for the application. */
export const languageOfReader = (): Language => (i18n.locale === 'de' ? 'de' : 'en');
