import { Trans, useLingui } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';
import type { PlanRow, RowMark } from './planRows';
import classes from './RowMarks.module.css';
import { type ColumnId, depths, markColumns } from './words';

interface RowMarksProps {
  row: PlanRow;
  column: ColumnId;
  /** Without it they are only read. */
  onChange?: (patch: Partial<PlanRow>) => void;
}

/** What of a copied row may not fit its role, in the cell it is about, until somebody says that it does. */
export function RowMarks({ row, column, onChange }: RowMarksProps) {
  const { t } = useLingui();
  const marks = row.marks.filter(({ code }) => markColumns[code] === column);
  return marks.map((mark) => (
    <div key={mark.code} className={classes.mark}>
      <MarkWords mark={mark} />
      {onChange && (
        <button
          type="button"
          aria-label={t`It fits: take the mark away`}
          title={t`It fits: take the mark away`}
          onClick={() => onChange({ marks: row.marks.filter((each) => each !== mark) })}
        >
          <IconCheck size={16} />
        </button>
      )}
    </div>
  ));
}

function MarkWords({ mark: { code, before, after } }: { mark: RowMark }) {
  const { t } = useLingui();
  const depth = (word?: string | null) => {
    const known = depths[word as keyof typeof depths];
    return known ? t(known) : t`not said`;
  };
  switch (code) {
    case 'activity-in-words':
      return <Trans>Not one of this role's activities, so it stays in words</Trans>;
    case 'activity-of-same-name':
      return <Trans>Now this role's own activity of the same name</Trans>;
    case 'no-target':
      return before ? (
        <Trans>No target for this role; it was {before}</Trans>
      ) : (
        <Trans>No target for this role</Trans>
      );
    case 'other-target':
      return (
        <Trans>
          Target {after}; it was {before}
        </Trans>
      );
    case 'other-depth':
      return (
        <Trans>
          AI depth “{depth(after)}”; it was “{depth(before)}”
        </Trans>
      );
  }
}
