import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../api';
import { ConfirmDialog, QueryState, toast, useDeed } from '../../components';
import classes from './DemoNotice.module.css';
import { kinds } from './words';

interface RemoveDemoProps {
  opened: boolean;
  onClose: () => void;
}

/** Says what goes and what stays before the demo organisation is removed. */
export function RemoveDemo({ opened, onClose }: RemoveDemoProps) {
  const { t, i18n } = useLingui();
  const preview = useQuery({
    queryKey: ['demo', 'preview'],
    queryFn: () => body(api.POST('/api/v1/demo/preview')),
    enabled: opened,
    gcTime: 0,
  });
  const removal = useDeed({
    run: () => body(api.DELETE('/api/v1/demo')),
    failed: t`The demo data could not be removed`,
    onSettled: onClose,
    onDone: () => toast(t`The demo data is gone`),
  });
  const items = (preview.data?.items ?? []).filter(
    ({ removed, changed, needed }) => removed + changed + needed > 0,
  );
  const stays = items.some(({ changed, needed }) => changed + needed > 0);
  return (
    <ConfirmDialog
      opened={opened}
      title={t`Remove the demo data?`}
      confirm={t`Remove the demo data`}
      danger
      busy={removal.isPending}
      disabled={!preview.data}
      onConfirm={() => removal.mutate()}
      onClose={onClose}
    >
      <Text>
        <Trans>
          Everything that the demo organisation brought goes for good. What you have added or
          changed yourselves stays, and so does what it names.
        </Trans>
      </Text>
      <QueryState query={preview}>
        {() => (
          <table className={classes.counts}>
            <thead>
              <tr>
                <td />
                <th scope="col">
                  <Trans>goes</Trans>
                </th>
                {stays && (
                  <>
                    <th scope="col">
                      <Trans>stays, changed</Trans>
                    </th>
                    <th scope="col">
                      <Trans>stays, needed</Trans>
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {items.map(({ kind, removed, changed, needed }) => (
                <tr key={kind}>
                  <th scope="row">{kinds[kind] ? t(kinds[kind]) : kind}</th>
                  <td>{i18n.number(removed)}</td>
                  {stays && (
                    <>
                      <td>{i18n.number(changed)}</td>
                      <td>{i18n.number(needed)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </QueryState>
    </ConfirmDialog>
  );
}
