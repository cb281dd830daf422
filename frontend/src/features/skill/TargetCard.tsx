import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Card, QueryState } from '../../components';
import { pagesOf, useMayEdit } from '../../hooks';
import { AddTarget } from './AddTarget';
import { NoTargets } from './NoTargets';
import { useTargets } from './queries';
import classes from './TargetCard.module.css';
import { TargetRow } from './TargetRow';

/** One side of the targets: a role sees its skills, a skill the roles that need it. */
export type TargetsOf = { roleId: string } | { skillId: string };

/** Which level of which skill a role needs, and why: read, added, changed and removed where it stands. */
export function TargetCard({ of }: { of: TargetsOf }) {
  const { t, i18n } = useLingui();
  const mayEdit = useMayEdit();
  const targets = useTargets(of);
  const pages = pagesOf(targets);
  const [adding, setAdding] = useState(false);
  const ofRole = 'roleId' in of;
  const title = ofRole ? t`Skills of this role` : t`Roles that need this skill`;

  const add = mayEdit && !adding && (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus size={14} />}
      onClick={() => setAdding(true)}
    >
      {ofRole ? <Trans>Add a skill</Trans> : <Trans>Add a role</Trans>}
    </Button>
  );
  return (
    <Card title={title} actions={add} flush>
      {adding && (
        <AddTarget
          of={of}
          taken={pages.rows.map((target) => (ofRole ? target.skillId : target.roleId))}
          onDone={() => setAdding(false)}
        />
      )}
      <QueryState
        query={targets}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={!adding && <NoTargets ofRole={ofRole} />}
      >
        {() => (
          <ul className={classes.list} aria-label={title}>
            {pages.rows.map((target) => (
              <TargetRow key={target.id} target={target} ofRole={ofRole} mayEdit={mayEdit} />
            ))}
          </ul>
        )}
      </QueryState>
      {pages.hasMore && (
        <div className={classes.more}>
          <Button size="compact-sm" variant="subtle" onClick={pages.more}>
            <Trans>
              Load more ({i18n.number(pages.rows.length)} of {i18n.number(pages.total)})
            </Trans>
          </Button>
        </div>
      )}
    </Card>
  );
}
