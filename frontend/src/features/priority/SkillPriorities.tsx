import { ServedPriorities } from './ServedPriorities';

/** The section that this feature adds to a skill's page. */
export default function SkillPriorities({ recordId }: { recordId: string }) {
  return <ServedPriorities of={{ skillId: recordId }} />;
}
