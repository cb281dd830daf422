import type { Priority } from './queries';

/** How many findings nobody has answered, those of the measures among them. */
export const openFindings = ({ findings, measures }: Priority): number =>
  measures.reduce((sum, measure) => sum + measure.findings.length, findings.length);
