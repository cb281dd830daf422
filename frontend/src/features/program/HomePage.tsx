import { useLingui } from '@lingui/react/macro';
import { $api } from '../../api';
import { Page, QueryState, Slot } from '../../components';
import { ContinueButton } from './ContinueButton';
import { FirstSteps } from './FirstSteps';
import { MissingList } from './MissingList';
import { Spine } from './Spine';
import { missingFrom } from './steps';

export default function HomePage() {
  const { t } = useLingui();
  const program = $api.useQuery('get', '/api/v1/program', {});
  const next = missingFrom(program.data?.steps ?? [])[0];
  return (
    <Page title={t`Program`} actions={next && <ContinueButton next={next} />}>
      <QueryState query={program}>
        {({ steps }) => (
          <>
            <Slot name="home" />
            <Spine steps={steps} />
            {steps.every((step) => step.state === 'empty') ? (
              <FirstSteps />
            ) : (
              <MissingList steps={steps} />
            )}
          </>
        )}
      </QueryState>
    </Page>
  );
}
