import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type ComponentType, lazy } from 'react';
import type { Tagged } from '../../api';
import type { Setting } from './queries';

export interface SectionProps {
  record: Tagged<Setting>;
}

interface Section {
  /** The setting's name in the API. */
  name: string;
  label: MessageDescriptor;
  help: MessageDescriptor;
  form: ComponentType<SectionProps>;
}

const rules = lazy(() => import('./RulesForm'));

/** The sections of the settings, in the order in which they are shown; one without a setting on the server is left out. */
export const sections: Section[] = [
  {
    name: 'organisation',
    label: msg`Organisation`,
    help: msg`Whose program this is, and how dates are written for everybody.`,
    form: lazy(() => import('./OrganisationForm')),
  },
  {
    name: 'levels',
    label: msg`Levels`,
    help: msg`The seniority bands that roles can have, from the lowest to the highest. A role keeps a level that leaves the list.`,
    form: lazy(() => import('./LevelsForm')),
  },
  {
    name: 'relevance',
    label: msg`Relevance`,
    help: msg`What counts how much when roles are ranked to start with. After a change every role is scored anew.`,
    form: lazy(() => import('./RelevanceForm')),
  },
  {
    name: 'primary-team',
    label: msg`Teams out of groups`,
    help: msg`Which groups of the HR system name the team of their members. After a change everybody in a group is looked at anew.`,
    form: lazy(() => import('./PrimaryTeamForm')),
  },
  {
    name: 'skill-rules',
    label: msg`Skill rules`,
    help: msg`What keeps a skill from being observable. The rules are applied while people write and on every import.`,
    form: rules,
  },
  {
    name: 'priority-rules',
    label: msg`Priority rules`,
    help: msg`What makes a priority or a measure sound like training instead of work.`,
    form: rules,
  },
  {
    name: 'retention',
    label: msg`Retention`,
    help: msg`For how many days things are kept that say something about people. What is older goes once a day, and the audit says so.`,
    form: lazy(() => import('./RetentionForm')),
  },
];
