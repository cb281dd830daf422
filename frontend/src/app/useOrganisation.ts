import { i18n } from '@lingui/core';
import { useEffect } from 'react';
import type { Schema } from '../api';
import { activateLanguage, wantedLanguage } from './language';

const date = i18n.date.bind(i18n);
const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

/** Speaks the organisation's language to whoever wants none, and shows all times in its time zone. */
export function useOrganisation(organisation: Schema<'Organisation'> | undefined): void {
  const { timeZone, language } = organisation ?? {};
  useEffect(() => {
    if (!timeZone) return;
    // A day without a time is the same day everywhere.
    i18n.date = (value, format) =>
      date(value, {
        timeZone: typeof value === 'string' && dayOnly.test(value) ? 'UTC' : timeZone,
        ...format,
      });
    i18n.emit('change');
  }, [timeZone]);
  useEffect(() => {
    if (language && !wantedLanguage()) activateLanguage(language);
  }, [language]);
}
