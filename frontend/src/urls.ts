/** Every address of the application. A feature adds its own here and nowhere else. */
export const paths = {
  home: '/',
  priorities: '/priorities',
  priorityNew: '/priorities/new',
  priorityRules: '/priorities/rules',
  priority: '/priorities/$id',
  roles: '/roles',
  roleNew: '/roles/new',
  role: '/roles/$id',
  roleGroups: '/roles/groups',
  roleStart: '/roles/start',
  workActivities: '/roles/activities',
  skills: '/skills',
  skillNew: '/skills/new',
  targetGrid: '/skills/grid',
  starterLibrary: '/skills/starter-library',
  skillRules: '/skills/rules',
  skill: '/skills/$id',
  plans: '/plans',
  planNew: '/plans/new',
  plan: '/plans/$id',
  planPrint: '/plans/$id/print',
  planChanges: '/plans/$id/changes',
  people: '/people',
  personNew: '/people/new',
  peopleTree: '/people/tree',
  teams: '/people/teams',
  team: '/people/teams/$id',
  titleMappings: '/people/titles',
  person: '/people/$id',
  imports: '/imports',
  importNew: '/imports/new',
  import: '/imports/$id',
  tokens: '/tokens',
  webhooks: '/webhooks',
  webhookNew: '/webhooks/new',
  webhookDelivery: '/webhooks/deliveries/$id',
  webhook: '/webhooks/$id',
  hris: '/hris',
  settings: '/settings',
  setting: '/settings/$name',
  audit: '/audit',
} as const;

/** Fills the `$name` parts of a path. */
export function url(path: string, parts: Record<string, string>): string {
  return path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
}

/** Where the identity provider sends the browser back to. */
export const signedInPath = '/signed-in';
export const signedInPopupPath = '/signed-in/popup';
