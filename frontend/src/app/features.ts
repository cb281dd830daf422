import type { Feature } from '../feature';
import { audit } from '../features/audit';
import { demo } from '../features/demo';
import { hris } from '../features/hris';
import { imports } from '../features/import';
import { people } from '../features/people';
import { plan } from '../features/plan';
import { priority } from '../features/priority';
import { privacy } from '../features/privacy';
import { program } from '../features/program';
import { role } from '../features/role';
import { setting } from '../features/setting';
import { skill } from '../features/skill';
import { token } from '../features/token';
import { view } from '../features/view';
import { webhook } from '../features/webhook';

/** The parts that exist, in the order of the work; the navigation shows them so. */
export const features: Feature[] = [
  program,
  priority,
  role,
  skill,
  plan,
  people,
  imports,
  hris,
  demo,
  view,
  webhook,
  setting,
  token,
  privacy,
  audit,
];
