import { useLingui } from '@lingui/react/macro';
import { Page } from '../../components';
import { PeopleViewSwitch } from './PeopleViewSwitch';
import { TitleMappings } from './TitleMappings';
import { UnmappedTitles } from './UnmappedTitles';

export default function TitleMappingPage() {
  const { t } = useLingui();
  return (
    <Page title={t`People`} actions={<PeopleViewSwitch value="titles" />}>
      <UnmappedTitles />
      <TitleMappings />
    </Page>
  );
}
