import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import classes from './Calendar.module.css';
import { plusDays, plusMonths, toDate, today, type WeekStart, weekOf, weeksOf } from './days';

export interface CalendarProps {
  /** The chosen day; blank for none. */
  value: string;
  weekStart: WeekStart;
  onChoose: (day: string) => void;
}

/** A month to choose a day from, by mouse or by the keys that calendars have (WAI-ARIA practices). */
export function Calendar({ value, weekStart, onChoose }: CalendarProps) {
  const { t, i18n } = useLingui();
  const [day, setDay] = useState(value || today());
  const marked = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard follows the day
  useEffect(() => {
    if (byKey.current) marked.current?.focus({ preventScroll: true });
    byKey.current = false;
  }, [day]);

  const say = (of: string, options: Intl.DateTimeFormatOptions) =>
    i18n.date(toDate(of), { ...options, timeZone: 'UTC' });
  const weeks = weeksOf(day, weekStart);

  function move(event: KeyboardEvent) {
    const start = weekOf(day, weekStart);
    const next = {
      ArrowLeft: plusDays(day, -1),
      ArrowRight: plusDays(day, 1),
      ArrowUp: plusDays(day, -7),
      ArrowDown: plusDays(day, 7),
      Home: start,
      End: plusDays(start, 6),
      PageUp: plusMonths(day, event.shiftKey ? -12 : -1),
      PageDown: plusMonths(day, event.shiftKey ? 12 : 1),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    byKey.current = true;
    setDay(next);
  }

  return (
    <div className={classes.calendar}>
      <div className={classes.head}>
        <ActionIcon aria-label={t`Month before`} onClick={() => setDay(plusMonths(day, -1))}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <span aria-live="polite">{say(day, { month: 'long', year: 'numeric' })}</span>
        <ActionIcon aria-label={t`Month after`} onClick={() => setDay(plusMonths(day, 1))}>
          <IconChevronRight size={16} />
        </ActionIcon>
      </div>
      <table className={classes.month} aria-label={say(day, { month: 'long', year: 'numeric' })}>
        <thead>
          <tr>
            {weeks[0]?.map((of) => (
              <th key={of} scope="col" abbr={say(of, { weekday: 'long' })}>
                {say(of, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((of) => (
                <td key={of}>
                  <button
                    ref={of === day ? marked : undefined}
                    type="button"
                    className={classes.day}
                    tabIndex={of === day ? 0 : -1}
                    data-autofocus={of === day || undefined}
                    aria-label={say(of, { dateStyle: 'full' })}
                    aria-pressed={of === value}
                    aria-current={of === today() ? 'date' : undefined}
                    data-outside={of.slice(0, 7) !== day.slice(0, 7) || undefined}
                    onClick={() => onChoose(of)}
                    onKeyDown={move}
                  >
                    {Number(of.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
