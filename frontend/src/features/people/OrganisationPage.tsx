import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Card, EmptyState, Page } from '../../components';
import { useListState } from '../../hooks';
import { paths, url } from '../../urls';
import { PeopleViewSwitch } from './PeopleViewSwitch';
import { PersonSelect } from './PersonSelect';
import { PersonState } from './PersonState';
import { type Person, usePeopleUnder, usePersonToRead, useReportingLine } from './queries';
import { Tree } from './Tree';
import classes from './Tree.module.css';

const keys = ['person'] as const;

export default function OrganisationPage() {
  const { t } = useLingui();
  const [{ person }, setState] = useListState(keys);
  const line = useReportingLine(person).data;
  const path = person && line ? [...line.map(({ id }) => id), person] : undefined;

  return (
    <Page title={t`People`} actions={<PeopleViewSwitch value="tree" />}>
      <PersonSelect
        aria-label={t`Find somebody in the organisation`}
        placeholder={t`Find somebody in the organisation`}
        value={person}
        onChange={(id) => setState({ person: id })}
        maw="24rem"
      />
      <Card flush>
        <Tree<Person>
          label={t`Organisation by reporting line`}
          path={path}
          useLevel={usePeopleUnder}
          useNode={usePersonToRead}
          childCount={({ reportCount }) => reportCount}
          to={({ id }) => url(paths.person, { id })}
          about={(node) => <AboutPerson person={node} />}
          empty={<NobodyYet />}
        />
      </Card>
    </Page>
  );
}

function AboutPerson({ person }: { person: Person }) {
  const { reportCount } = person;
  return (
    <>
      <span className={classes.quiet}>{person.title ?? person.roleTitle}</span>
      <PersonState person={person} />
      {reportCount > 0 && (
        <span className={classes.count}>
          <Plural value={reportCount} one="# report" other="# reports" />
        </span>
      )}
    </>
  );
}

function NobodyYet() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Nobody here yet`}
      action={<Link to={paths.people}>{t`To the people`}</Link>}
    >
      <Trans>The organisation draws itself from who reports to whom.</Trans>
    </EmptyState>
  );
}
