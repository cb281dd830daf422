import { useLingui } from '@lingui/react/macro';
import type { UseFormReturnType } from '@mantine/form';
import { TagsInput } from '../../components';
import classes from './RoleCodes.module.css';
import type { RoleValues } from './roleValues';

/** The classifications, as those who keep them call them, each with one of their codes. */
const schemes = [
  { field: 'onetSoc', name: 'O*NET-SOC', example: '15-1252.00' },
  { field: 'esco', name: 'ESCO', example: '2512.4' },
  { field: 'isco', name: 'ISCO-08', example: '2512' },
] as const;

interface RoleCodesProps {
  form: UseFormReturnType<RoleValues>;
  readOnly: boolean;
}

/** The codes by which classifications of occupations know the role. */
export function RoleCodes({ form, readOnly }: RoleCodesProps) {
  const { t } = useLingui();
  return (
    <div className={classes.codes}>
      {schemes.map(({ field, name, example }) => {
        const { error, ...props } = form.getInputProps(field);
        const wrong = Object.keys(form.errors).find((key) => key.startsWith(`${field}.`));
        return (
          <TagsInput
            key={field}
            label={t`Codes of ${name}`}
            placeholder={readOnly || form.values[field].length > 0 ? undefined : example}
            maxTags={20}
            splitChars={['|', ',', ' ']}
            acceptValueOnBlur
            readOnly={readOnly}
            {...props}
            error={error ?? (wrong && form.errors[wrong])}
          />
        );
      })}
    </div>
  );
}
