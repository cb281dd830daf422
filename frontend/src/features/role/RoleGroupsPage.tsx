import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Card, EmptyState, Page, QueryState } from '../../components';
import { useMayEdit } from '../../hooks';
import { GroupDialog, type GroupTask } from './GroupDialog';
import { GroupLevel } from './GroupLevel';
import { useGroupsUnder } from './queries';
import { RoleViewSwitch } from './RoleViewSwitch';

export default function RoleGroupsPage() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const top = useGroupsUnder('root');
  const [task, setTask] = useState<GroupTask | null>(null);

  return (
    <Page
      title={t`Roles`}
      actions={
        <>
          <RoleViewSwitch value="groups" />
          {mayEdit && (
            <Button onClick={() => setTask({ kind: 'create', parentId: null })}>
              <Trans>New group</Trans>
            </Button>
          )}
        </>
      }
    >
      <Card flush>
        <QueryState
          query={top}
          isEmpty={(data) => data.pages[0]?.items.length === 0}
          empty={<NoGroupsYet />}
        >
          {() => <GroupLevel parentId="root" depth={0} onTask={setTask} />}
        </QueryState>
      </Card>
      {task && <GroupDialog task={task} onClose={() => setTask(null)} />}
    </Page>
  );
}

function NoGroupsYet() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No role groups yet`}>
      <Trans>
        Groups put roles in order: by function, by department, however your company speaks of them.
        A group can hold groups of its own.
      </Trans>
    </EmptyState>
  );
}
