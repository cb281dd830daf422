import { useLingui } from '@lingui/react/macro';
import { fields } from './words';

/** Where two people changed a plan at once, in the reader's words: `2.goodUse` is "Row 2: What good use looks like". */
export function useConflictLabel() {
  const { t } = useLingui();
  return (place: string) => {
    const [number, field = ''] = place.split('.');
    if (!field) return t`Title`;
    if (field === 'deleted') return t`Row ${number}: one of you deleted it; it stays`;
    const word = fields[field];
    return t`Row ${number}: ${word ? t(word) : field}`;
  };
}
