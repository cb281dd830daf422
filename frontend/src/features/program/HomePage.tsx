import { useLingui } from '@lingui/react/macro';
import { $api } from '../../api';
import { Page, QueryState, Slot } from '../../components';
import { ContinueButton } from './ContinueButton';
import { FirstSteps } from './FirstSteps';
import classes from './HomePage.module.css';
import { MissingList } from './MissingList';
import { Spine } from './Spine';
import { StarterHint } from './StarterHint';
import { missingFrom, type Step } from './steps';

const startsAnew = (steps: Step[]) => steps.every((step) => step.state === 'empty');

export default function HomePage() {
  const { t } = useLingui();
  const program = $api.useQuery('get', '/api/v1/program', {});
  const next = missingFrom(program.data?.steps ?? [])[0];
  return (
    <Page title={t`Program`} actions={next && <ContinueButton next={next} />}>
      <QueryState query={program}>
        {({ steps }) => (
          <>
            <div className={classes.notices}>
              <Slot name="home" />
            </div>
            <Spine steps={steps} />
            {!startsAnew(steps) && <StarterHint steps={steps} />}
            {startsAnew(steps) ? <FirstSteps /> : <MissingList steps={steps} />}
          </>
        )}
      </QueryState>
    </Page>
  );
}
