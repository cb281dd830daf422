import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { pagesOf } from '../../hooks';
import { paths, url } from '../../urls';
import { PlanDiffView } from './PlanDiffView';
import { usePlanDiff, usePlanVersions } from './queries';

/** What one version of a plan changed, seen from any other. */
export default function PlanDiffPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { from = '' } = useSearch({ strict: false }) as { from?: string };
  const versions = pagesOf(usePlanVersions(id)).rows;
  const diff = usePlanDiff(id, from);
  const plan = diff.data?.to;
  const others = versions
    .filter((version) => version.id !== id)
    .map((version) => ({ value: version.id, label: t`version ${version.number}` }));

  return (
    <Page
      title={plan ? `${plan.roleTitle} · ${plan.title}` : t`What changed`}
      back={{
        label: plan ? t`Version ${plan.number}` : t`Plan`,
        to: url(paths.plan, { id }),
      }}
      actions={
        others.length > 1 && (
          <Select
            aria-label={t`Compare with`}
            data={others}
            value={from}
            allowDeselect={false}
            onChange={(other) =>
              navigate({ to: '.', search: { from: other } as never, replace: true })
            }
            w={160}
          />
        )
      }
    >
      <QueryState query={diff}>{(data) => <PlanDiffView diff={data} />}</QueryState>
    </Page>
  );
}
