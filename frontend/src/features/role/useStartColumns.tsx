import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Column } from '../../components';
import { paths, url } from '../../urls';
import type { StartLine } from './queries';
import { Relevance } from './Relevance';
import classes from './StartList.module.css';
import { useStartReason } from './useStartReason';

/** The columns of the list of roles to begin with. */
export function useStartColumns(): Column<StartLine & { id: string }>[] {
  const { t } = useLingui();
  const reason = useStartReason();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t`Role`,
        cell: (line) => (
          <>
            {line.title}
            {line.groupName && <span className={classes.group}>{line.groupName}</span>}
            <span className={classes.short}>{line.reasons.map(reason).join(' · ')}</span>
          </>
        ),
      },
      {
        id: 'relevance',
        header: t`Relevance`,
        width: '8.5rem',
        cell: (line) => <Relevance value={line.relevance} />,
      },
      {
        id: 'reasons',
        header: t`Why`,
        width: '50%',
        cell: (line) => (
          <ul className={classes.reasons}>
            {line.reasons.map((one) => (
              <li key={one.code} data-open={one.code.startsWith('no-') || undefined}>
                {reason(one)}
              </li>
            ))}
          </ul>
        ),
      },
      {
        id: 'next',
        header: t`Next`,
        width: '9.5rem',
        phone: true,
        cell: (line) => <Next line={line} />,
      },
    ],
    [t, reason],
  );
}

/** The next thing to do for the role, as the way there. */
function Next({ line }: { line: StartLine }) {
  const { t } = useLingui();
  const role = url(paths.role, { id: line.roleId });
  const plan = url(paths.plan, { id: line.recordId });
  switch (line.next) {
    case 'set-ai-depth':
      return <Link to={role}>{t`Say how it works with AI`}</Link>;
    case 'set-targets':
      return <Link to={role}>{t`Set skill targets`}</Link>;
    case 'write-plan':
      return (
        <Link
          to={paths.planNew}
          search={{ roleId: line.roleId } as never}
        >{t`Write its plan`}</Link>
      );
    case 'finish-plan':
      return <Link to={plan}>{t`Finish the plan`}</Link>;
    case 'read-plan':
      return <Link to={plan}>{t`Read the plan`}</Link>;
  }
}
