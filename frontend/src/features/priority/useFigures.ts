import { useLingui } from '@lingui/react/macro';

/** Numbers with their unit and days, as the reader writes them. */
export function useFigures() {
  const { i18n } = useLingui();
  return {
    figure: (value: number, unit?: string | null) => {
      const number = i18n.number(value, { maximumFractionDigits: 2 });
      return unit ? `${number} ${unit}` : number;
    },
    day: (date: string) => i18n.date(new Date(`${date}T12:00:00`), { dateStyle: 'medium' }),
  };
}

/** The sign between whole and part of a number, as the reader types it. */
export const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ??
  '.';
