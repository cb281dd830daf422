import { useLingui } from '@lingui/react/macro';
import { Tag } from '../../components';
import type { ImportStatus } from './queries';
import { statuses } from './words';

/** The state of an import as a tag. */
export function StatusTag({ status }: { status: ImportStatus }) {
  const { t } = useLingui();
  const { label, tone } = statuses[status];
  return <Tag tone={tone}>{t(label)}</Tag>;
}
