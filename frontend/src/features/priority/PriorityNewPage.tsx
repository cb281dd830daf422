import { useLingui } from '@lingui/react/macro';
import { NewRecordPage, useShowCreated } from '../../components';
import { paths, url } from '../../urls';
import { PriorityFacts } from './PriorityFacts';
import { PriorityText } from './PriorityText';
import { usePriorityForm } from './usePriorityForm';

export default function PriorityNewPage() {
  const { t } = useLingui();
  const show = useShowCreated();
  const edit = usePriorityForm(null, ({ value }) =>
    show(url(paths.priority, { id: value.id }), t`Priority created. Now say how it is measured.`),
  );
  return (
    <NewRecordPage
      title={t`New priority`}
      list={{ label: t`Priorities`, to: paths.priorities }}
      edit={edit}
      create={t`Create priority`}
    >
      <PriorityText form={edit.form} waivers={[]} readOnly={false} />
      <PriorityFacts form={edit.form} readOnly={false} />
    </NewRecordPage>
  );
}
