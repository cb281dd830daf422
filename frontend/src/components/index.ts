export { ArchivedNotice } from './ArchivedNotice';
export { BulkArchive } from './BulkArchive';
export { Card } from './Card';
export { ConfirmDialog } from './ConfirmDialog';
export { ConflictDialog } from './ConflictDialog';
export { CopyText } from './CopyText';
export { DraftNotice } from './DraftNotice';
export { DateField } from './date/DateField';
export { firstDays, today, type WeekStart } from './date/days';
export { ChangeList } from './diff/ChangeList';
export { LongText } from './diff/LongText';
export { TextChange } from './diff/TextChange';
export { EmptyState } from './EmptyState';
export { FilterBar } from './FilterBar';
export { FilterSelect } from './FilterSelect';
export { LeaveDialog } from './LeaveDialog';
export { ActionMenu, MenuDivider, MenuItem, MenuLink } from './later/ActionMenu';
export { Autocomplete } from './later/Autocomplete';
export { Dialog } from './later/Dialog';
export { Hint } from './later/Hint';
export { LoadAhead } from './later/LoadAhead';
export { later, laterDialog } from './later/later';
export { Popup } from './later/Popup';
export { Select } from './later/Select';
export { TagsInput } from './later/TagsInput';
export { TouchDialog } from './later/TouchDialog';
export {
  type Finding,
  type Kept,
  keptBefore,
  readable,
  readablePhrase,
  toKept,
  type Waiver,
} from './lint/findings';
export { LintedField } from './lint/LintedField';
export { MarkedText } from './lint/MarkedText';
export { Rewrite } from './lint/Rewrite';
export type { Reader } from './lint/useFindings';
export { useRuleLanguage } from './lint/useRuleLanguage';
export { MoreMenu } from './MoreMenu';
export { NewRecordPage } from './NewRecordPage';
export { Notice } from './Notice';
export { Page } from './Page';
export { ProblemAlert } from './ProblemAlert';
export { PropertyRow } from './PropertyRow';
export { QueryState } from './QueryState';
export { RecordFrame } from './RecordFrame';
export { type Choice, RecordPicker } from './RecordPicker';
export { RecordSelect } from './RecordSelect';
export { recordColumns } from './recordColumns';
export { SaveBar } from './SaveBar';
export { SearchField } from './SearchField';
export { SecretOnce } from './SecretOnce';
export { SelectionBar } from './SelectionBar';
export {
  Slot,
  type SlotContent,
  SlotContents,
  type SlotContentsByName,
  type SlotName,
} from './Slot';
export { Tag, type Tone } from './Tag';
export type { Column } from './table/column';
export { DataTable } from './table/DataTable';
export { type ShownList, useShownList } from './table/useShownList';
export { toast, toastProblem } from './toast';
export { RewordNote } from './touch/RewordNote';

export { Touched } from './touch/Touched';
export { type UsedRecord, type Uses, useUses } from './touch/uses';
export { Undo } from './Undo';
export { useArchive } from './useArchive';
export { useDeed } from './useDeed';
export { type SheetFormat, useDownload } from './useDownload';
export { useRemoval } from './useRemoval';
export { useSavedToast } from './useSavedToast';
export { useShowCreated } from './useShowCreated';
