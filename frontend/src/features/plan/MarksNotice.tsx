import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { toast, Undo } from '../../components';
import type { PlanValues } from './planRows';
import classes from './RowMarks.module.css';

interface MarksNoticeProps {
  values: PlanValues;
  change: (update: (values: PlanValues) => PlanValues) => void;
}

/** Above a copied draft: how much of it nobody has looked at yet, and the way to say that all of it fits. */
export function MarksNotice({ values, change }: MarksNoticeProps) {
  const { t } = useLingui();
  const marked = values.rows.filter(({ marks }) => marks.length > 0);
  if (marked.length === 0) return null;

  function clear() {
    const before = new Map(marked.map(({ id, marks }) => [id, marks]));
    const setMarks = (marksOf: (id: string) => PlanValues['rows'][number]['marks']) =>
      change((now) => ({
        ...now,
        rows: now.rows.map((row) => ({ ...row, marks: marksOf(row.id) })),
      }));
    setMarks(() => []);
    toast(t`The marks are gone`, <Undo onClick={() => setMarks((id) => before.get(id) ?? [])} />);
  }

  return (
    <div className={classes.notice} role="status">
      <span>
        <Plural
          value={marked.length}
          one="One row came from a plan of another role and may not fit: look at what is marked."
          other="# rows came from a plan of another role and may not fit: look at what is marked."
        />
      </span>
      <Button variant="default" size="compact-sm" onClick={clear}>
        <Trans>All of it fits</Trans>
      </Button>
    </div>
  );
}
