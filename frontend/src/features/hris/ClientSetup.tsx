import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { Card } from '../../components';
import { clients } from './clients';
import classes from './Hris.module.css';
import { MappingTable } from './MappingTable';

interface ClientSetupProps {
  chosen: string | undefined;
  onChoose: (client: string) => void;
}

/** Step by step what to enter in the other system. */
export function ClientSetup({ chosen, onChoose }: ClientSetupProps) {
  const { t } = useLingui();
  const client = clients.find(({ id }) => id === chosen) ?? clients[0];
  if (!client) return null;
  return (
    <Card
      title={t`Settings in the other system`}
      actions={
        <SegmentedControl
          aria-label={t`System`}
          size="xs"
          data={clients.map(({ id, name }) => ({ value: id, label: name }))}
          value={client.id}
          onChange={onChoose}
        />
      }
    >
      <ol className={classes.steps}>
        {client.steps.map((step) => (
          <li key={step.id}>{t(step)}</li>
        ))}
      </ol>
      <MappingTable client={client} />
    </Card>
  );
}
