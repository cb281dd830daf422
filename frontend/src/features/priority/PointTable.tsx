import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, NumberInput, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { toast, Undo, useDeed } from '../../components';
import classes from './MeasureCard.module.css';
import type { Measure, MeasurePoint } from './queries';
import { decimalSign, useFigures } from './useFigures';
import { createPoint, deletePoint, type PointInput, updatePoint } from './writes';

interface PointTableProps {
  measure: Measure;
  points: MeasurePoint[];
  mayEdit: boolean;
}

const inputOf = ({
  measureId,
  date,
  value,
  note,
  source,
  externalId,
}: MeasurePoint): PointInput => ({
  measureId,
  date,
  value,
  note,
  source,
  externalId,
});

/** The data points behind the chart, the latest first. A value is changed where it stands. */
export function PointTable({ measure, points, mayEdit }: PointTableProps) {
  const { t } = useLingui();
  const { day } = useFigures();
  const restore = useDeed({
    run: (point: MeasurePoint) => createPoint(inputOf(point)),
    failed: t`The data point could not be restored`,
  });
  const remove = useDeed({
    run: async (point: MeasurePoint) => {
      await deletePoint(point);
      return point;
    },
    onDone: (point) => toast(t`Data point deleted`, <Undo onClick={() => restore.mutate(point)} />),
    failed: t`The data point could not be deleted`,
  });
  return (
    <table className={classes.table} aria-label={t`Data points of “${measure.name}”`}>
      <thead>
        <tr>
          <th scope="col">{t`Day`}</th>
          <th scope="col" className={classes.number}>
            {measure.unit ? t`Value in ${measure.unit}` : t`Value`}
          </th>
          <th scope="col">{t`Note`}</th>
          {mayEdit && (
            <th scope="col">
              <VisuallyHidden>{t`Actions`}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.id}>
            <td>{day(point.date)}</td>
            <td className={classes.number}>
              <Value point={point} mayEdit={mayEdit} />
            </td>
            <td>{point.note}</td>
            {mayEdit && (
              <td>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Delete the data point of ${day(point.date)}`}
                  onClick={() => remove.mutate(point)}
                >
                  <IconTrash size={14} />
                </ActionIcon>
              </td>
            )}
          </tr>
        ))}
        {measure.standing.points > points.length && (
          <tr>
            <td colSpan={4} className={classes.quiet}>
              <Trans>Earlier data points are kept, and not shown here.</Trans>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Enter or leaving saves, Esc does not. */
function Value({ point, mayEdit }: { point: MeasurePoint; mayEdit: boolean }) {
  const { t, i18n } = useLingui();
  const { figure, day } = useFigures();
  const [value, setValue] = useState<number | string>(point.value);
  useEffect(() => setValue(point.value), [point.value]);
  const undo = useDeed({
    run: (changed: MeasurePoint) =>
      updatePoint(changed, { ...inputOf(changed), value: point.value }),
    failed: t`It could not be undone`,
  });
  const change = useDeed({
    run: () => updatePoint(point, { ...inputOf(point), value: Number(value) }),
    onDone: ({ value: changed }) =>
      toast(t`Data point changed`, <Undo onClick={() => undo.mutate(changed)} />),
    failed: t`The data point could not be changed`,
  });
  if (!mayEdit) return figure(point.value);
  return (
    <NumberInput
      aria-label={t`Value on ${day(point.date)}`}
      size="xs"
      w={110}
      ml="auto"
      hideControls
      decimalSeparator={decimalSign(i18n.locale)}
      value={value}
      onChange={setValue}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setValue(point.value);
      }}
      onBlur={() => value !== '' && Number(value) !== point.value && change.mutate()}
    />
  );
}
