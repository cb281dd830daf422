import { type Kept, toKept } from '../../components';
import type { Measure, MeasureInput } from './queries';

/** A measure as the form holds it. */
export interface MeasureValues {
  name: string;
  unit: string;
  direction: Measure['direction'];
  baseline: number | string;
  baselineDate: string;
  target: number | string;
  targetDate: string;
  kept: Kept[];
}

/** What the form starts from; null for a new measure. */
export function toValues(measure: Measure | null): MeasureValues {
  return {
    name: measure?.name ?? '',
    unit: measure?.unit ?? '',
    direction: measure?.direction ?? 'increase',
    baseline: measure?.baseline ?? '',
    baselineDate: measure?.baselineDate ?? '',
    target: measure?.target ?? '',
    targetDate: measure?.targetDate ?? '',
    kept: toKept(measure?.waivers ?? []),
  };
}

const figure = (value: number | string) => (value === '' ? null : Number(value));

/** What is sent for a measure of this priority. */
export function toInput(
  values: MeasureValues,
  priorityId: string,
  known: Measure | null,
): MeasureInput {
  return {
    priorityId,
    name: values.name,
    unit: values.unit.trim() || null,
    direction: values.direction,
    baseline: figure(values.baseline),
    baselineDate: values.baselineDate || null,
    target: figure(values.target),
    targetDate: values.targetDate || null,
    source: known?.source ?? null,
    externalId: known?.externalId ?? null,
  };
}
