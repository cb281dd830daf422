import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useParams } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { paths } from '../../urls';
import { choicesOf } from './choices';
import { Ended } from './Ended';
import { ImportFacts } from './ImportFacts';
import { InvalidReview } from './InvalidReview';
import { type Import, useImport } from './queries';
import { Report } from './Report';
import { Review } from './Review';
import { Running } from './Running';
import { SameFile } from './SameFile';
import { ScriptLine } from './ScriptLine';
import { StatusTag } from './StatusTag';
import { Steps } from './Steps';

/** The step of an import that its status says. */
export default function ImportPage() {
  const { t } = useLingui();
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useImport(id);
  const run = query.data;
  const phone = useMediaQuery('(max-width: 48em)');
  return (
    <Page
      title={run?.fileName ?? t`Import`}
      back={{ label: t`Imports`, to: paths.imports }}
      aside={run && <StatusTag status={run.status} />}
      fill={!phone && run && ['ready', 'invalid', 'applied', 'undone'].includes(run.status)}
    >
      <QueryState query={query}>
        {(found) => (
          <>
            <ImportFacts run={found} />
            {found.sameFileAsId && <SameFile id={found.sameFileAsId} />}
            <Steps {...placeOf(found)} />
            <Step run={found} />
            {Object.keys(found.columns).length > 0 && (
              <ScriptLine
                choices={choicesOf(found)}
                fileName={found.fileName}
                mapping={found.columns}
              />
            )}
          </>
        )}
      </QueryState>
    </Page>
  );
}

function placeOf(run: Import) {
  switch (run.status) {
    case 'applying':
    case 'undoing':
      return { at: 3 } as const;
    case 'applied':
    case 'undone':
      return { at: 3, end: 'good' } as const;
    case 'invalid':
    case 'failed':
      return { at: 2, end: 'bad' } as const;
    default:
      return { at: 2 } as const;
  }
}

function Step({ run }: { run: Import }) {
  switch (run.status) {
    case 'validating':
    case 'applying':
    case 'undoing':
      return <Running key={run.status} run={run} />;
    case 'ready':
      return <Review run={run} />;
    case 'invalid':
      return <InvalidReview run={run} />;
    case 'applied':
    case 'undone':
      return <Report run={run} />;
    default:
      return <Ended run={run} />;
  }
}
