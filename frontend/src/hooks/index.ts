export { clearDrafts, readDraft, writeDraft } from './draft';
export { type Merge, mergeChanges, same } from './merge';
export { type Pages, pagesOf } from './pages';
export { useLeaveGuard } from './useLeaveGuard';
export { type ListState, useListState } from './useListState';
export { isStaff, useIsAdmin, useMayEdit, useMe, useOrganisationName } from './useMe';
export { useRecordForm } from './useRecordForm';
export { useRefresh } from './useRefresh';
export { noteVisit, recentVisits } from './visited';
