import { ServedPriorities } from './ServedPriorities';

/** The section that this feature adds to a role's page. */
export default function RolePriorities({ recordId }: { recordId: string }) {
  return <ServedPriorities of={{ roleId: recordId }} />;
}
