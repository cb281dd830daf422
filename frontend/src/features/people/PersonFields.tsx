import { useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { Autocomplete, Card, DateField, Select } from '../../components';
import { Field } from './Field';
import classes from './Field.module.css';
import { PersonSelect, RoleSelect, TeamSelect } from './PersonSelect';
import type { PersonValues } from './personValues';
import { type Person, usePersonFacets } from './queries';
import { usePersonFieldLabel } from './usePersonFieldLabel';
import { usualOrigin } from './usualOrigin';
import { employments } from './words';

interface PersonFieldsProps {
  form: UseFormReturnType<PersonValues>;
  readOnly: boolean;
  /** The person whose values these are; nobody yet for a new one. */
  person?: Person;
}

/** Everything that can be said of a person, with where it came from. */
export function PersonFields({ form, readOnly, person }: PersonFieldsProps) {
  const { t } = useLingui();
  const facets = usePersonFacets().data;
  const label = usePersonFieldLabel();
  const usual = usualOrigin(person);

  const field = (name: keyof PersonValues, control: ReactNode, required = false) => (
    <Field
      htmlFor={`person-${name}`}
      label={label(name)}
      origin={person?.origins[name] === usual ? undefined : person?.origins[name]}
      required={required}
    >
      {control}
    </Field>
  );
  const shared = (name: keyof PersonValues) => ({
    id: `person-${name}`,
    readOnly,
    ...form.getInputProps(name),
  });
  const text = (name: keyof PersonValues, maxLength = 255, type = 'text') =>
    field(name, <TextInput type={type} maxLength={maxLength} {...shared(name)} />);
  const oneOf = (name: 'department' | 'location' | 'level', data: string[] | undefined) =>
    field(name, <Autocomplete data={data ?? []} {...shared(name)} />);

  return (
    <>
      <Card title={t`Person`}>
        <div className={classes.grid}>
          {field('name', <TextInput required maxLength={255} {...shared('name')} />, true)}
          {text('givenName')}
          {text('familyName')}
          {text('workEmail', 255, 'email')}
          {text('userName')}
          {text('employeeNumber', 80)}
        </div>
      </Card>
      <Card title={t`Work`}>
        <div className={classes.grid}>
          {text('title')}
          {text('jobCode', 80)}
          {field('roleId', <RoleSelect placeholder={t`No role`} {...shared('roleId')} />)}
          {field('teamId', <TeamSelect placeholder={t`No team`} {...shared('teamId')} />)}
          {field(
            'managerId',
            <PersonSelect placeholder={t`Nobody`} except={person?.id} {...shared('managerId')} />,
          )}
          {field(
            'delegateId',
            <PersonSelect placeholder={t`Nobody`} except={person?.id} {...shared('delegateId')} />,
          )}
          {oneOf('department', facets?.departments)}
          {oneOf('location', facets?.locations)}
          {oneOf('level', facets?.levels)}
        </div>
      </Card>
      <Card title={t`Employment`}>
        <div className={classes.grid}>
          {field(
            'employment',
            <Select
              data={Object.entries(employments).map(([value, word]) => ({ value, label: t(word) }))}
              clearable
              clearButtonProps={{ 'aria-label': t`Clear the employment` }}
              placeholder={t`Not said`}
              {...shared('employment')}
            />,
          )}
          {field('startsOn', <DateField {...shared('startsOn')} />)}
          {field('endsOn', <DateField {...shared('endsOn')} />)}
          {field(
            'onLeave',
            <Checkbox
              id="person-onLeave"
              label={t`Away for a longer time`}
              disabled={readOnly}
              mt={8}
              {...form.getInputProps('onLeave', { type: 'checkbox' })}
            />,
          )}
        </div>
      </Card>
    </>
  );
}
