import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const names: Record<string, MessageDescriptor> = {
  activity: msg`Activity`,
  aiDepth: msg`AI depth`,
  aiExposure: msg`AI exposure`,
  archivedAt: msg`Archived`,
  baseline: msg`Baseline`,
  baselineDate: msg`Baseline date`,
  changeHorizon: msg`Change horizon`,
  counterExample: msg`Counter-example`,
  date: msg`Date`,
  description: msg`Description`,
  direction: msg`Direction`,
  dueDate: msg`Due date`,
  example: msg`Example`,
  externalId: msg`External id`,
  functions: msg`Functions`,
  groupName: msg`Group`,
  horizon: msg`Horizon`,
  importance: msg`Importance`,
  language: msg`Language`,
  level: msg`Level`,
  level1: msg`Level 1`,
  level2: msg`Level 2`,
  level3: msg`Level 3`,
  level4: msg`Level 4`,
  measures: msg`Measures`,
  mergedIntoId: msg`Merged`,
  name: msg`Name`,
  need: msg`Need`,
  note: msg`Note`,
  otherTitles: msg`Other titles`,
  owner: msg`Owner`,
  priorityTitle: msg`Priority`,
  publishedVersion: msg`Published version`,
  reason: msg`Reason`,
  roles: msg`Roles`,
  roleTitle: msg`Role`,
  rows: msg`Rows`,
  skills: msg`Skills`,
  skillStatement: msg`Skill`,
  source: msg`Source`,
  statement: msg`Statement`,
  status: msg`Status`,
  target: msg`Target`,
  targetDate: msg`Target date`,
  targetLevel: msg`Target level`,
  title: msg`Title`,
  track: msg`Track`,
  unit: msg`Unit`,
  unpublishedChanges: msg`Unpublished changes`,
  value: msg`Value`,
  waivers: msg`Kept wording`,
};

const values: Record<string, MessageDescriptor> = {
  achieved: msg`achieved`,
  active: msg`active`,
  draft: msg`draft`,
  'in-review': msg`in review`,
  published: msg`published`,
  retired: msg`retired`,
  superseded: msg`superseded`,
};

const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** The reader's words for the fields of any record, and for what is in them. */
export function useFieldWords() {
  const { i18n } = useLingui();
  return {
    name: (field: string) => {
      const word = names[field];
      return word ? i18n._(word) : field;
    },
    value: (text: string | null | undefined) => {
      const word = text ? values[text] : undefined;
      if (word) return i18n._(word);
      return text && isTime.test(text) ? i18n.date(text, { dateStyle: 'medium' }) : text;
    },
  };
}
