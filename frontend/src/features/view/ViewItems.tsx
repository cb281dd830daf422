import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconDeviceFloppy,
  IconHome,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { MenuDivider, MenuItem, Tag } from '../../components';
import type { View } from './queries';
import { useViewDeeds } from './useViewDeeds';
import type { ShownView, Task } from './ViewMenu';
import classes from './ViewMenu.module.css';

interface ViewItemsProps {
  shown: ShownView;
  onTask: (task: Task) => void;
}

/** The views to choose from, and what can be done with the chosen one. */
export function ViewItems({ shown, onTask }: ViewItemsProps) {
  const { views, current, isChanged, more } = shown;
  const deeds = useViewDeeds(shown);
  const own = views.filter((view) => view.own);
  const others = views.filter((view) => !view.own);
  const item = (view: View) => <ViewItem key={view.id} view={view} shown={shown} />;
  return (
    <>
      <MenuItem rightSection={!current && <IconCheck size={14} />} onClick={shown.showAll}>
        <Trans>Everything, without a view</Trans>
      </MenuItem>
      {own.length > 0 && (
        <Text size="xs" c="dimmed" px={12} py={6}>
          <Trans>My views</Trans>
        </Text>
      )}
      {own.map(item)}
      {others.length > 0 && (
        <Text size="xs" c="dimmed" px={12} py={6}>
          <Trans>Shared by others</Trans>
        </Text>
      )}
      {others.map(item)}
      {more && (
        <MenuItem closeMenuOnClick={false} onClick={more}>
          <Trans>Load more</Trans>
        </MenuItem>
      )}
      <MenuDivider />
      {current && isChanged && (
        <>
          {current.editable && (
            <MenuItem
              leftSection={<IconDeviceFloppy size={16} />}
              onClick={() => deeds.update.mutate({ view: current, change: { query: shown.query } })}
            >
              <Trans>Save the changes to “{current.name}”</Trans>
            </MenuItem>
          )}
          <MenuItem leftSection={<IconArrowBackUp size={16} />} onClick={() => shown.show(current)}>
            <Trans>Back to the view as saved</Trans>
          </MenuItem>
        </>
      )}
      <MenuItem leftSection={<IconPlus size={16} />} onClick={() => onTask('save')}>
        <Trans>Save as a new view…</Trans>
      </MenuItem>
      {current && (
        <MenuItem
          leftSection={<IconHome size={16} />}
          onClick={() => deeds.changeDefault.mutate({ view: current, on: !current.isDefault })}
        >
          {current.isDefault ? (
            <Trans>No longer open the list with it</Trans>
          ) : (
            <Trans>Open the list with this view</Trans>
          )}
        </MenuItem>
      )}
      {current?.editable && (
        <>
          <MenuItem leftSection={<IconPencil size={16} />} onClick={() => onTask('rename')}>
            <Trans>Rename or share…</Trans>
          </MenuItem>
          <MenuItem leftSection={<IconTrash size={16} />} onClick={() => onTask('delete')}>
            <Trans>Delete view…</Trans>
          </MenuItem>
        </>
      )}
    </>
  );
}

/** One view to go to, with what is special about it. */
function ViewItem({ view, shown }: { view: View; shown: ShownView }) {
  const { t } = useLingui();
  const picked = view.id === shown.current?.id;
  return (
    <MenuItem
      aria-current={picked || undefined}
      rightSection={picked && <IconCheck size={14} />}
      onClick={() => shown.show(view)}
    >
      <span className={classes.item}>
        <span>
          {view.name}
          {!view.own && <span className={classes.owner}>{view.ownerName}</span>}
        </span>
        {view.isDefault && <Tag tone="accent">{t`default`}</Tag>}
        {view.own && view.shared && <Tag>{t`shared`}</Tag>}
      </span>
    </MenuItem>
  );
}
