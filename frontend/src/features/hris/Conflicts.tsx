import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { QueryState } from '../../components';
import { pagesOf } from '../../hooks';
import { paths, url } from '../../urls';
import classes from './Hris.module.css';
import { type TeamConflict, useConflicts } from './queries';

/** The people whom two or more groups give a team. */
export function Conflicts() {
  const { t } = useLingui();
  const conflicts = useConflicts();
  return (
    <QueryState
      query={conflicts}
      isEmpty={(data) => data.pages[0]?.items.length === 0}
      empty={<Text size="sm" c="dimmed" mt={8}>{t`Nobody is in two of these groups.`}</Text>}
    >
      {() => {
        const { rows, total, hasMore, more } = pagesOf(conflicts);
        return (
          <div className={classes.conflicts}>
            <h3>
              <Plural
                value={total}
                one="# person is in several of these groups"
                other="# people are in several of these groups"
              />
            </h3>
            <Text size="sm" c="dimmed">
              <Trans>
                They keep the team they have until the HR system takes them out of the others, or
                somebody chooses a team for them here.
              </Trans>
            </Text>
            <ul>
              {rows.map((row) => (
                <Conflict key={row.personId} conflict={row} />
              ))}
            </ul>
            {hasMore && (
              <Button variant="default" size="xs" onClick={more}>
                <Trans>Show more</Trans>
              </Button>
            )}
          </div>
        );
      }}
    </QueryState>
  );
}

function Conflict({ conflict }: { conflict: TeamConflict }) {
  const { t, i18n } = useLingui();
  const groups = new Intl.ListFormat(i18n.locale).format(conflict.groups.map(({ name }) => name));
  return (
    <li>
      <Link to={url(paths.person, { id: conflict.personId })}>{conflict.name}</Link>
      <span>{groups}</span>
      <span className={classes.muted}>
        {conflict.teamName ? t`Team: ${conflict.teamName}` : t`No team`}
      </span>
    </li>
  );
}
