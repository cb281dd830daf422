import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { EmptyState, Page, QueryState, Select } from '../../components';
import { pagesOf } from '../../hooks';
import { paths, url } from '../../urls';
import { PlanDiffView } from './PlanDiffView';
import { type PlanSummary, usePlanDiff, usePlanVersions } from './queries';

/** What one version of a plan changed, seen from any other. */
export default function PlanDiffPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const search = useSearch({ strict: false }) as { from?: string };
  const history = usePlanVersions(id);
  const versions = pagesOf(history).rows;
  const from = search.from ?? before(versions, id)?.id ?? '';
  const diff = usePlanDiff(id, from, from !== '');
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
      {history.isSuccess && !from ? (
        <EmptyState title={t`There is no version before this one`} />
      ) : (
        <QueryState query={diff}>{(data) => <PlanDiffView diff={data} />}</QueryState>
      )}
    </Page>
  );
}

/** The version that another one took the place of. The newest is the first. */
function before(versions: PlanSummary[], id: string): PlanSummary | undefined {
  return versions[versions.findIndex((version) => version.id === id) + 1];
}
