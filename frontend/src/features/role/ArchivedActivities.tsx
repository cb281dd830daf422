import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { pagesOf } from '../../hooks';
import classes from './ActivityCard.module.css';
import { useActivities } from './queries';
import { useArchivingActivities } from './useArchivingActivities';

/** The tasks of a role that are put away, behind a button; nothing where there are none. */
export function ArchivedActivities({ roleId, mayEdit }: { roleId: string; mayEdit: boolean }) {
  const { t } = useLingui();
  const [opened, { toggle }] = useDisclosure(false);
  const pages = pagesOf(useActivities(roleId, 'true'));
  const { restore } = useArchivingActivities();
  if (pages.total === 0) return null;
  return (
    <>
      <div className={classes.more}>
        <Button size="compact-sm" variant="subtle" aria-expanded={opened} onClick={toggle}>
          <Plural value={pages.total} one="# archived activity" other="# archived activities" />
        </Button>
      </div>
      {opened && (
        <ul className={classes.list} aria-label={t`Archived activities`}>
          {pages.rows.map((activity) => (
            <li key={activity.id} className={classes.row}>
              <span className={classes.title}>{activity.title}</span>
              {mayEdit && (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t`Restore “${activity.title}”`}
                  onClick={() => restore.mutate(activity)}
                >
                  <Trans>Restore</Trans>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
