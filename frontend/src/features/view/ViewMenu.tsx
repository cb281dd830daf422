import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconChevronDown, IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { ActionMenu, later, type ShownList, Tag } from '../../components';
import { useShownView } from './useShownView';
import classes from './ViewMenu.module.css';

const ViewItems = later(() => import('./ViewItems').then((items) => items.ViewItems));
const ViewTask = later(() => import('./ViewTask').then((task) => task.ViewTask));

export type Task = 'save' | 'rename' | 'delete';
export type ShownView = ReturnType<typeof useShownView>;

/** The saved views of the list on screen, under the name of the one that is shown. */
export function ViewMenu(list: ShownList) {
  const { t } = useLingui();
  const shown = useShownView(list);
  const [task, setTask] = useState<Task | null>(null);
  const { current, isChanged } = shown;
  const name = current?.name ?? '';
  const label = isChanged ? t`View “${name}”, changed` : current ? t`View “${name}”` : t`Views`;

  return (
    <>
      <ActionMenu
        position="bottom-end"
        width={280}
        target={
          <Button
            variant="default"
            className={classes.button}
            leftSection={<IconStack2 size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            aria-label={label}
          >
            <span className={classes.name}>{current?.name ?? <Trans>Views</Trans>}</span>
            {isChanged && (
              <span className={classes.changed}>
                <Tag tone="warn">
                  <Trans>changed</Trans>
                </Tag>
              </span>
            )}
          </Button>
        }
      >
        <ViewItems shown={shown} onTask={setTask} />
      </ActionMenu>
      {task && <ViewTask list={list} shown={shown} task={task} onClose={() => setTask(null)} />}
    </>
  );
}
