import { useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { Page } from '../../components';
import { useListState } from '../../hooks';
import { CallLog } from './CallLog';
import { ClientSetup } from './ClientSetup';
import { Connection } from './Connection';
import { PrimaryTeam } from './PrimaryTeam';
import { hrisKeys } from './queries';

/** Lets the HR system push people: what to enter there, what becomes of its groups, and what it last did. */
export default function HrisPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(hrisKeys);
  return (
    <Page title={t`Connect your HR system`}>
      <Stack gap={24}>
        <Text c="dimmed" maw="46rem">
          {t`People, reporting lines and teams arrive by themselves by SCIM 2.0, and stay right. Whoever leaves there becomes inactive here.`}
        </Text>
        <Connection />
        <ClientSetup chosen={state.client} onChoose={(client) => setState({ client })} />
        <PrimaryTeam />
        <CallLog state={state} onChange={setState} />
      </Stack>
    </Page>
  );
}
