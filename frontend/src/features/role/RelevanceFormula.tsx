import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { Schema } from '../../api';
import { QueryState } from '../../components';
import { useRelevanceFormula } from './queries';
import classes from './Relevance.module.css';

interface RelevanceFormulaProps {
  value: Schema<'Relevance'>;
  withHeading?: boolean;
}

/** The formula of the score, and what this role puts into it. */
export function RelevanceFormula({ value, withHeading = true }: RelevanceFormulaProps) {
  const { t, i18n } = useLingui();
  const formula = useRelevanceFormula();
  const score = i18n.number(value.score ?? 0, { maximumFractionDigits: 0 });
  const share = (part?: number | null) =>
    part == null ? t`missing` : i18n.number(part, { maximumFractionDigits: 2 });
  const weight = (part: number) => i18n.number(part, { style: 'percent' });

  return (
    <QueryState query={formula}>
      {(rule) => (
        <div>
          {withHeading && (
            <Text fw={600}>
              {value.score == null ? (
                <Trans>No score yet</Trans>
              ) : (
                <Trans>Relevance {score} of 100</Trans>
              )}
            </Text>
          )}
          {value.reason && <Text c="dimmed">{value.reason}</Text>}
          <table className={classes.terms}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Part</Trans>
                </th>
                <td>
                  <Trans>this role</Trans>
                </td>
                <td>
                  <Trans>weight</Trans>
                </td>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">
                  <Trans>AI exposure of its activities</Trans>
                </th>
                <td>{share(value.exposure)}</td>
                <td>{weight(rule.exposureWeight)}</td>
              </tr>
              <tr>
                <th scope="row">
                  <Trans>AI depth</Trans>
                </th>
                <td>{share(value.depth)}</td>
                <td>{weight(rule.depthWeight)}</td>
              </tr>
              <tr>
                <th scope="row">
                  <Trans>Impact of AI</Trans>
                </th>
                <td>{share(value.impact)}</td>
                <td>{weight(rule.impactWeight)}</td>
              </tr>
            </tbody>
          </table>
          {withHeading ? (
            <code className={classes.formula}>{rule.formula}</code>
          ) : (
            <details>
              <summary className={classes.summary}>
                <Trans>The formula</Trans>
              </summary>
              <code className={classes.formula}>{rule.formula}</code>
            </details>
          )}
          <Text size="xs" c="dimmed" mt={8}>
            <Trans>
              {value.scoredActivities} of its activities have an AI exposure; at least{' '}
              {rule.minimumScoredActivities} are needed for a score.
            </Trans>
          </Text>
        </div>
      )}
    </QueryState>
  );
}
