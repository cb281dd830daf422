import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface OfLanguage {
  language?: string | null;
}

/** Shows the rules for texts in one language at a time, the reader's own first; rules for texts in any language belong to each. */
export function useRuleLanguage(rules: readonly OfLanguage[]): {
  reads: (rule: OfLanguage) => boolean;
  choice: ReactNode;
} {
  const { t, i18n } = useLingui();
  const [chosen, choose] = useState<string>();
  const languages = [...new Set(rules.flatMap(({ language }) => language ?? []))];
  const current = chosen ?? languages.find((one) => one === i18n.locale) ?? languages[0];
  const names = new Intl.DisplayNames([i18n.locale], { type: 'language' });
  return {
    reads: ({ language }) => !language || language === current,
    choice: languages.length > 1 && (
      <SegmentedControl
        size="xs"
        aria-label={t`For texts in`}
        value={current}
        onChange={choose}
        data={languages.map((one) => ({ value: one, label: names.of(one) ?? one }))}
        style={{ alignSelf: 'flex-start' }}
      />
    ),
  };
}
