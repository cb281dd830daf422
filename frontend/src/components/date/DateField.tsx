import { useLingui } from '@lingui/react/macro';
import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useMe } from '../../hooks';
import { later } from '../later/later';
import { Popup } from '../later/Popup';
import type { CalendarProps } from './Calendar';
import classes from './DateField.module.css';

const Calendar = later<CalendarProps>(() => import('./Calendar').then((part) => part.Calendar));

interface DateFieldProps extends Omit<TextInputProps, 'type' | 'value' | 'onChange'> {
  /** The day as the API writes it, 2026-03-31; blank for none. */
  value?: string;
  onChange?: (day: string) => void;
}

/** A day, to type as the reader's country writes it or to choose from a calendar with the organisation's weeks. */
export function DateField({ value = '', onChange, ...rest }: DateFieldProps) {
  const { t } = useLingui();
  const weekStart = useMe().data?.organisation?.weekStart ?? 'monday';
  const isFixed = rest.readOnly || rest.disabled;
  return (
    <TextInput
      {...rest}
      type="date"
      classNames={{ input: classes.input, section: classes.section }}
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      rightSection={
        isFixed ? null : (
          <Popup
            position="bottom-end"
            label={t`Calendar`}
            trapFocus
            target={
              <ActionIcon aria-label={t`Open the calendar`}>
                <IconCalendar size={16} />
              </ActionIcon>
            }
          >
            {(close) => (
              <Calendar
                value={value}
                weekStart={weekStart}
                onChoose={(day) => {
                  onChange?.(day);
                  close();
                }}
              />
            )}
          </Popup>
        )
      }
    />
  );
}
