import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Modal, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PageKeys } from '../../feature';
import { useMayEdit } from '../../hooks';
import { features } from '../features';
import { areSingleKeysOn, setSingleKeys } from '../keys';
import { pageAt } from '../pages';
import { Keys } from './Keys';
import classes from './KeysDialog.module.css';

type KeyRow = PageKeys['keys'][number];

const everywhere: KeyRow[] = [
  { keys: 'mod+K', does: msg`Find any record or command` },
  { keys: '?', does: msg`Show the keys of this page` },
  { keys: 'Tab', does: msg`Go to the next field or button` },
  { keys: 'Esc', does: msg`Close what is open` },
];

/** Lists the keys of the page one is on, and those that work everywhere. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const [single, setSingle] = useState(areSingleKeysOn);
  const declared = useQuery({
    queryKey: ['keys'],
    queryFn: async () => {
      const parts = await Promise.all(features.map(({ keys }) => keys?.()));
      return parts.flatMap((part) => part?.default ?? []);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  const page = pageAt(location.pathname) ?? '';
  const here = (declared.data ?? []).filter(({ paths }) => paths.includes(page));
  const goTo = features.flatMap(({ nav }) =>
    nav?.key ? [{ keys: `g ${nav.key}`, does: nav.label }] : [],
  );
  const start = features
    .flatMap(({ commands }) => commands ?? [])
    .filter(({ key, edits }) => key && (mayEdit || !edits))
    .map(({ key, label }) => ({ keys: `n ${key}`, does: label }));

  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Keys`}
      size="46rem"
      closeButtonProps={{ 'aria-label': t`Close` }}
      transitionProps={{ duration: 80 }}
    >
      <div className={classes.groups}>
        {here.map(({ title, keys }) => (
          <KeyGroup key={title.id} title={title} rows={keys} />
        ))}
        <KeyGroup title={msg`Everywhere`} rows={everywhere} />
        {single && <KeyGroup title={msg`Go to`} rows={goTo} />}
        {single && <KeyGroup title={msg`Start`} rows={start} />}
      </div>
      <Switch
        mt="md"
        label={t`Keys without Ctrl or ⌘, such as ? and g`}
        description={t`Switch them off if you speak to your computer.`}
        checked={single}
        onChange={(event) => {
          setSingleKeys(event.currentTarget.checked);
          setSingle(event.currentTarget.checked);
        }}
      />
    </Modal>
  );
}

function KeyGroup({ title, rows }: { title: MessageDescriptor; rows: KeyRow[] }) {
  const { t } = useLingui();
  if (rows.length === 0) return null;
  return (
    <section className={classes.group}>
      <h3 className={classes.title}>{t(title)}</h3>
      <dl className={classes.rows}>
        {rows.map(({ keys, does }) => (
          <div key={keys} className={classes.row}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
