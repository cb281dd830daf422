import { useLingui } from '@lingui/react/macro';

/** The reader's word for a field of a role. */
export function useRoleFieldLabel() {
  const { t } = useLingui();
  const labels: Record<string, string> = {
    title: t`Title`,
    description: t`Description`,
    otherTitles: t`Other titles`,
    onetSoc: t`Codes of O*NET-SOC`,
    esco: t`Codes of ESCO`,
    isco: t`Codes of ISCO-08`,
    groupId: t`Group`,
    level: t`Level`,
    aiDepth: t`AI depth`,
    impactOnDecisions: t`AI on decisions`,
    impactOnQuality: t`AI on quality`,
    impactOnSpeed: t`AI on speed`,
    changeHorizon: t`Change horizon`,
    track: t`Track`,
  };
  return (field: string) => labels[field] ?? field;
}
