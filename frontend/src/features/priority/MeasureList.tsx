import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Card, EmptyState, later } from '../../components';
import { MeasureCard } from './MeasureCard';
import type { Priority } from './queries';

const MeasureDialog = later(() => import('./MeasureDialog').then((module) => module.MeasureDialog));

interface MeasureListProps {
  priority: Priority;
  mayEdit: boolean;
  /** Data points may be added whatever the state of the priority. */
  mayMeasure: boolean;
}

/** The figures by which one sees whether the priority is being reached. */
export function MeasureList({ priority, mayEdit, mayMeasure }: MeasureListProps) {
  const { t } = useLingui();
  const [adding, add] = useDisclosure(false);
  const button = mayEdit && (
    <Button variant="default" leftSection={<IconPlus size={14} />} onClick={add.open}>
      <Trans>Add a measure</Trans>
    </Button>
  );
  return (
    <>
      {priority.measures.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} mayEdit={mayEdit} mayMeasure={mayMeasure} />
      ))}
      {priority.measures.length === 0 ? (
        <Card title={t`Measures`}>
          <EmptyState title={t`How will you see that it worked?`} action={button}>
            <Trans>
              A measure is a figure of the business that moves when work changes: days to an answer,
              share of drafts without rework, cost of a case. Say where it stands and where it
              should get.
            </Trans>
          </EmptyState>
        </Card>
      ) : (
        <div>{button}</div>
      )}
      {adding && <MeasureDialog priorityId={priority.id} measure={null} onClose={add.close} />}
    </>
  );
}
