import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { paths } from '../../urls';
import { useSkill } from './queries';
import { SkillEditor } from './SkillEditor';

export default function SkillPage() {
  const { t } = useLingui();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const skill = useSkill(id);
  if (skill.data) return <SkillEditor key={id} record={skill.data} />;
  return (
    <Page title={t`Skill`} back={{ label: t`Skills`, to: paths.skills }}>
      <QueryState query={skill}>{() => null}</QueryState>
    </Page>
  );
}
