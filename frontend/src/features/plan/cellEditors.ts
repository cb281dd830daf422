import type { ReactNode } from 'react';
import { ActivityEditor } from './ActivityEditor';
import { FeedbackEditor } from './FeedbackEditor';
import { HowBuiltEditor } from './HowBuiltEditor';
import { PracticeEditor } from './PracticeEditor';
import type { PlanRow } from './planRows';
import { SkillEditor } from './SkillEditor';
import type { ColumnId } from './words';

export interface CellEditorProps {
  row: PlanRow;
  roleId: string;
  /** What is typed counts at once; the plan saves itself. */
  onChange: (patch: Partial<PlanRow>) => void;
  /** Something was chosen and there is nothing more to do here. */
  onDone: () => void;
}

/** What edits each column of a row. */
export const cellEditors: Record<ColumnId, (props: CellEditorProps) => ReactNode> = {
  skill: SkillEditor,
  activity: ActivityEditor,
  built: HowBuiltEditor,
  practice: PracticeEditor,
  feedback: FeedbackEditor,
};
