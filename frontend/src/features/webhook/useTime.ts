import { useLingui } from '@lingui/react/macro';

/** Writes a moment as the reader does; nothing for none. */
export function useTime() {
  const { i18n } = useLingui();
  return (at: string | null | undefined) =>
    at ? i18n.date(at, { dateStyle: 'medium', timeStyle: 'medium' }) : '';
}
