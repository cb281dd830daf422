import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { paths, url } from '../../urls';
import { useImport } from './queries';
import { statuses } from './words';

/** Tells that the very same file was here before: when, from whom, and what became of it. */
export function SameFile({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const { data: former } = useImport(id);
  if (!former) return null;
  const when = i18n.date(former.createdAt, { dateStyle: 'medium', timeStyle: 'short' });
  const state = t(statuses[former.status].label);
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        The same file as{' '}
        <Anchor component={Link} to={url(paths.import, { id })} inherit underline="always">
          {former.fileName}
        </Anchor>
        , brought by {former.createdBy} on {when}: {state}.
      </Trans>
    </Text>
  );
}
