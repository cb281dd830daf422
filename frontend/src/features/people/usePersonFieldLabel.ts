import { useLingui } from '@lingui/react/macro';

/** The reader's word for a field of a person. */
export function usePersonFieldLabel() {
  const { t } = useLingui();
  const labels: Record<string, string> = {
    name: t`Name`,
    givenName: t`Given name`,
    familyName: t`Family name`,
    workEmail: t`Work email`,
    userName: t`User name`,
    employeeNumber: t`Employee number`,
    title: t`Title`,
    jobCode: t`Job code`,
    roleId: t`Role`,
    teamId: t`Team`,
    managerId: t`Manager`,
    delegateId: t`Stands in as manager`,
    department: t`Department`,
    location: t`Location`,
    level: t`Level`,
    employment: t`Employment`,
    startsOn: t`First day`,
    endsOn: t`Last day`,
    onLeave: t`On leave`,
    source: t`Source`,
    externalId: t`External id`,
  };
  return (field: string) => labels[field] ?? field;
}
