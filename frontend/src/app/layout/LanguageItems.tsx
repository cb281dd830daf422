import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { MenuItem } from '../../components';
import { chooseLanguage, type Language, languages } from '../language';

/** The languages to choose from. */
export function LanguageItems() {
  const { i18n } = useLingui();
  const queries = useQueryClient();

  /** What the server has said is asked for again, in the new language. */
  async function choose(language: Language) {
    await chooseLanguage(language);
    await queries.invalidateQueries();
  }

  return Object.entries(languages).map(([code, name]) => (
    <MenuItem
      key={code}
      lang={code}
      fw={i18n.locale === code ? 600 : undefined}
      onClick={() => choose(code as Language)}
    >
      {name}
    </MenuItem>
  ));
}
