import { useLingui } from '@lingui/react/macro';
import { Tag } from '../../components';
import { healthOf } from './health';
import type { Webhook } from './queries';

/** How a webhook does, as a tag. */
export function HealthTag({ webhook }: { webhook: Webhook }) {
  const { t } = useLingui();
  const { label, tone } = healthOf(webhook);
  return <Tag tone={tone}>{t(label)}</Tag>;
}
