import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Card, later, QueryState } from '../../components';
import { useIsAdmin } from '../../hooks';
import { useErasedPeople } from './queries';

const LetBack = later(() => import('./LetBack').then((module) => module.LetBack));

/** Beside the retention: how many people were erased and are kept out, and the way back for one of them. */
export default function ErasedPeople() {
  const { t } = useLingui();
  const isAdmin = useIsAdmin();
  const erased = useErasedPeople();
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t`Erased people`}>
      <QueryState query={erased}>
        {({ total }) => (
          <Group justify="space-between" align="flex-end" gap="sm">
            <Text maw="44rem">
              <Plural
                value={total}
                _0="Nobody was erased yet. Whoever is, no file and no HR system can bring back by mistake."
                one="# person was erased for good, and no file or HR system can bring that person back. All that is kept of the person is a fingerprint, from which nobody can tell who it was."
                other="# people were erased for good, and no file or HR system can bring them back. All that is kept of them are fingerprints, from which nobody can tell who they were."
              />
            </Text>
            {isAdmin && total > 0 && (
              <Button
                variant="default"
                leftSection={<IconUserCheck size={16} aria-hidden />}
                onClick={() => setAsking(true)}
              >
                <Trans>Let somebody come back…</Trans>
              </Button>
            )}
          </Group>
        )}
      </QueryState>
      {asking && <LetBack onClose={() => setAsking(false)} />}
    </Card>
  );
}
