import { TargetCard } from './TargetCard';

/** The section that this feature adds to a role's page. */
export default function RoleTargets({ recordId }: { recordId: string }) {
  return <TargetCard of={{ roleId: recordId }} />;
}
