import { msg } from '@lingui/core/macro';
import { IconHistory } from '@tabler/icons-react';
import { later } from '../../components';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { useMaySeeAudit } from './queries';

const changes = later(() => import('./RecordChanges').then((module) => module.default));

export const audit: Feature = {
  routes: [{ path: paths.audit, load: () => import('./AuditPage') }],
  nav: { label: msg`Audit`, path: paths.audit, icon: IconHistory, useShown: useMaySeeAudit },
  slots: { role: changes, skill: changes, plan: changes, priority: changes, person: changes },
};
