import type { WorkActivity } from './queries';
import type { ActivityInput } from './writes';

/** An activity as its form holds it; the exposure is shown in per cent. */
export interface ActivityValues {
  title: string;
  importance: string | null;
  exposurePercent: number | '';
  aiExposureSource: string;
  source: string;
  externalId: string;
}

/** What the form starts from; null for a new activity. */
export function activityValues(activity: WorkActivity | null): ActivityValues {
  const exposure = activity?.aiExposure;
  return {
    title: activity?.title ?? '',
    importance: activity?.importance?.toString() ?? null,
    // Rounded, because 0.07 × 100 is 7.000000000000001.
    exposurePercent: exposure == null ? '' : Number((exposure * 100).toFixed(6)),
    aiExposureSource: activity?.aiExposureSource ?? '',
    source: activity?.source ?? '',
    externalId: activity?.externalId ?? '',
  };
}

/** What is sent: an update replaces the whole activity. */
export function toActivityInput(values: ActivityValues, roleId: string): ActivityInput {
  const { title, importance, exposurePercent } = values;
  return {
    roleId,
    title,
    importance: importance === null ? null : Number(importance),
    aiExposure: exposurePercent === '' ? null : Number((exposurePercent / 100).toFixed(8)),
    aiExposureSource: values.aiExposureSource.trim() || null,
    source: values.source || undefined,
    externalId: values.externalId || undefined,
  };
}
