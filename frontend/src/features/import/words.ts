import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '../../components';
import type { ImportStatus } from './queries';

/** What the rows of a file can be. */
export type ImportKind =
  | 'role-groups'
  | 'roles'
  | 'work-activities'
  | 'skills'
  | 'skill-targets'
  | 'plans'
  | 'priorities'
  | 'priority-roles'
  | 'priority-skills'
  | 'measures'
  | 'measure-points'
  | 'teams'
  | 'people';

interface KindWords {
  label: MessageDescriptor;
  /** One sentence: what a row is. */
  about: MessageDescriptor;
  /** The way to the records, and to importing more of them. */
  open: MessageDescriptor;
  bring: MessageDescriptor;
}

/** The kinds in the order in which they build on each other. */
export const kinds: Record<ImportKind, KindWords> = {
  'role-groups': {
    label: msg`Role groups`,
    about: msg`The tree that roles are sorted into, such as functions and departments.`,
    open: msg`Open the groups`,
    bring: msg`Import role groups`,
  },
  roles: {
    label: msg`Roles`,
    about: msg`One row for each role, with its group, level and contact with AI.`,
    open: msg`Open the roles`,
    bring: msg`Import roles`,
  },
  'work-activities': {
    label: msg`Work activities`,
    about: msg`The tasks of roles, with their importance and AI exposure.`,
    open: msg`Open the roles`,
    bring: msg`Import work activities`,
  },
  skills: {
    label: msg`Skills`,
    about: msg`One statement a row; the linter says which of them nobody could observe.`,
    open: msg`Open the skills`,
    bring: msg`Import skills`,
  },
  'skill-targets': {
    label: msg`Skill targets`,
    about: msg`Which level of which skill a role needs, and why.`,
    open: msg`Open the roles`,
    bring: msg`Import skill targets`,
  },
  plans: {
    label: msg`Plans`,
    about: msg`One row for each row of a plan; rows for a published plan go into a new draft.`,
    open: msg`Open the plans`,
    bring: msg`Import plans`,
  },
  priorities: {
    label: msg`Priorities`,
    about: msg`What the business wants to change; the guard says which of them count training.`,
    open: msg`Open the priorities`,
    bring: msg`Import priorities`,
  },
  'priority-roles': {
    label: msg`Roles of priorities`,
    about: msg`Whose work a priority is to change: one row for each role.`,
    open: msg`Open the priorities`,
    bring: msg`Import roles of priorities`,
  },
  'priority-skills': {
    label: msg`Skills of priorities`,
    about: msg`Which skills a priority takes: one row for each skill.`,
    open: msg`Open the priorities`,
    bring: msg`Import skills of priorities`,
  },
  measures: {
    label: msg`Measures`,
    about: msg`The figures that show whether a priority is reached, with baseline and target.`,
    open: msg`Open the priorities`,
    bring: msg`Import measures`,
  },
  'measure-points': {
    label: msg`Data points`,
    about: msg`What a measure was on a day, one row a day.`,
    open: msg`Open the priorities`,
    bring: msg`Import data points`,
  },
  teams: {
    label: msg`Teams`,
    about: msg`The tree of teams, with who leads each.`,
    open: msg`Open the teams`,
    bring: msg`Import teams`,
  },
  people: {
    label: msg`People`,
    about: msg`Who works here: one row a person, with title, team and manager.`,
    open: msg`Open the people`,
    bring: msg`Import people`,
  },
};

/** The kinds whose records can be put away. */
export const archivable: ReadonlySet<ImportKind> = new Set([
  'roles',
  'work-activities',
  'skills',
  'people',
]);

export const kindNames = Object.keys(kinds) as ImportKind[];

/** Is it a kind that these screens know? */
export const isKind = (word: string | undefined): word is ImportKind =>
  word !== undefined && Object.hasOwn(kinds, word);

/** The states of an import. */
export const statuses: Record<ImportStatus, { label: MessageDescriptor; tone: Tone }> = {
  validating: { label: msg`Checking`, tone: 'accent' },
  ready: { label: msg`Ready to apply`, tone: 'warn' },
  invalid: { label: msg`Has errors`, tone: 'bad' },
  applying: { label: msg`Applying`, tone: 'accent' },
  applied: { label: msg`Applied`, tone: 'ok' },
  undoing: { label: msg`Being undone`, tone: 'accent' },
  undone: { label: msg`Undone`, tone: 'neutral' },
  failed: { label: msg`Failed`, tone: 'bad' },
  cancelled: { label: msg`Cancelled`, tone: 'neutral' },
};

/** Delimiters by the character the API names them with. */
export const delimiters: Record<string, MessageDescriptor> = {
  ',': msg`Comma`,
  ';': msg`Semicolon`,
  '\t': msg`Tab`,
  '|': msg`Vertical bar`,
};

/** What the person does with one field: its name and, where it is not plain, what its values look like. */
interface FieldWords {
  label: MessageDescriptor;
  hint?: MessageDescriptor;
}

/** The fields of all kinds by their name in the API. */
export const fields: Record<string, FieldWords> = {
  source: { label: msg`Source`, hint: msg`which system the row comes from` },
  externalId: { label: msg`Id`, hint: msg`what the source calls the record` },
  name: { label: msg`Name` },
  parentExternalId: { label: msg`Parent`, hint: msg`its id` },
  title: { label: msg`Title` },
  description: { label: msg`Description` },
  groupExternalId: { label: msg`Role group`, hint: msg`its id` },
  level: { label: msg`Level`, hint: msg`seniority band` },
  otherTitles: { label: msg`Other titles`, hint: msg`with | between` },
  onetSoc: { label: msg`Codes of O*NET-SOC`, hint: msg`with | between` },
  esco: { label: msg`Codes of ESCO`, hint: msg`with | between` },
  isco: { label: msg`Codes of ISCO-08`, hint: msg`with | between` },
  aiDepth: { label: msg`AI depth`, hint: msg`none, aware, uses, reviews, decides or shapes` },
  impactOnDecisions: { label: msg`Impact on decisions`, hint: msg`0 to 3` },
  impactOnQuality: { label: msg`Impact on quality`, hint: msg`0 to 3` },
  impactOnSpeed: { label: msg`Impact on speed`, hint: msg`0 to 3` },
  changeHorizon: { label: msg`Change horizon`, hint: msg`now, near or medium` },
  track: { label: msg`Track`, hint: msg`general or role-specific` },
  roleExternalId: { label: msg`Role`, hint: msg`its id` },
  importance: { label: msg`Importance`, hint: msg`1 to 5` },
  aiExposure: { label: msg`AI exposure`, hint: msg`0 to 1` },
  aiExposureSource: { label: msg`Source of the AI exposure` },
  need: { label: msg`Broad need` },
  statement: { label: msg`Statement`, hint: msg`what one can see somebody do` },
  level1: { label: msg`Level 1` },
  level2: { label: msg`Level 2` },
  level3: { label: msg`Level 3` },
  level4: { label: msg`Level 4` },
  example: { label: msg`Good example` },
  counterExample: { label: msg`Counter-example` },
  skillExternalId: { label: msg`Skill`, hint: msg`its id` },
  targetLevel: { label: msg`Target level`, hint: msg`1 to 4` },
  reason: { label: msg`Reason` },
  parentSource: { label: msg`Source of the parent` },
  groupSource: { label: msg`Source of the role group` },
  roleSource: { label: msg`Source of the role` },
  skillSource: { label: msg`Source of the skill` },
  planExternalId: { label: msg`Plan`, hint: msg`its id, the same in all its rows` },
  rowExternalId: { label: msg`Row`, hint: msg`its id within the plan` },
  planTitle: { label: msg`Title of the plan` },
  activity: { label: msg`Where it shows up`, hint: msg`a work activity, or other words` },
  howBuilt: { label: msg`How it is built`, hint: msg`a JSON list` },
  practiceTask: { label: msg`Practice task` },
  practiceTimes: { label: msg`Practice: how often`, hint: msg`1 to 99` },
  practicePer: { label: msg`Practice: per`, hint: msg`week or month` },
  goodUse: { label: msg`What good use looks like` },
  feedbackType: {
    label: msg`Feedback`,
    hint: msg`check-in, team-discussion or shared-reflection`,
  },
  feedbackWho: { label: msg`Who gives feedback` },
  feedbackTimes: { label: msg`Feedback: how often`, hint: msg`1 to 99` },
  feedbackPer: { label: msg`Feedback: per`, hint: msg`week or month` },
  prioritySource: { label: msg`Source of the priority` },
  measureSource: { label: msg`Source of the measure` },
  functions: { label: msg`Functions`, hint: msg`with | between` },
  horizon: { label: msg`Horizon`, hint: msg`near or medium` },
  dueDate: { label: msg`Due`, hint: msg`such as 2027-03-31` },
  owner: { label: msg`Owner` },
  priorityExternalId: { label: msg`Priority`, hint: msg`its id` },
  unit: { label: msg`Unit` },
  direction: { label: msg`Direction`, hint: msg`increase or decrease` },
  baseline: { label: msg`Baseline` },
  baselineDate: { label: msg`Baseline from`, hint: msg`such as 2027-03-31` },
  target: { label: msg`Target` },
  targetDate: { label: msg`Target by`, hint: msg`such as 2027-03-31` },
  measureExternalId: { label: msg`Measure`, hint: msg`its id` },
  date: { label: msg`Day`, hint: msg`such as 2027-03-31` },
  value: { label: msg`Value` },
  note: { label: msg`Note` },
  leadExternalId: { label: msg`Led by`, hint: msg`the id of the person` },
  leadSource: { label: msg`Source of the lead` },
  userName: { label: msg`User name`, hint: msg`by what the identity provider knows the person` },
  workEmail: { label: msg`Work email` },
  givenName: { label: msg`Given name` },
  familyName: { label: msg`Family name` },
  jobCode: { label: msg`Job code` },
  employeeNumber: { label: msg`Employee number` },
  department: { label: msg`Department` },
  location: { label: msg`Location` },
  managerExternalId: { label: msg`Manager`, hint: msg`the id of the person` },
  managerSource: { label: msg`Source of the manager` },
  teamExternalId: { label: msg`Team`, hint: msg`its id` },
  teamSource: { label: msg`Source of the team` },
  employment: { label: msg`Employment`, hint: msg`employee or contractor` },
  startsOn: { label: msg`First day`, hint: msg`such as 2027-03-31` },
  endsOn: { label: msg`Last day`, hint: msg`such as 2027-03-31` },
  onLeave: { label: msg`On leave`, hint: msg`yes or no` },
  active: { label: msg`Works here`, hint: msg`yes or no` },
};
