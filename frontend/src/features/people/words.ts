import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '../../components';
import type { Person } from './queries';

type State = Person['state'];
export type Origin = NonNullable<Person['origins'][string]>;

/** The reader's words for the API's. */
export const states: Record<State, MessageDescriptor> = {
  active: msg`Works here`,
  'not-started': msg`Starts later`,
  'on-leave': msg`On leave`,
  left: msg`Left`,
};

export const stateTones: Record<State, Tone> = {
  active: 'warn',
  'not-started': 'accent',
  'on-leave': 'warn',
  left: 'neutral',
};

export const employments: Record<NonNullable<Person['employment']>, MessageDescriptor> = {
  employee: msg`Employee`,
  contractor: msg`Contractor`,
};

/** Where a value came from, in one or two words beside it. */
export const origins: Record<Origin, MessageDescriptor> = {
  scim: msg`HR system`,
  file: msg`File`,
  api: msg`Script`,
  ui: msg`By hand`,
  mapping: msg`From the title`,
};

/** What that means for somebody who wants to change the value. */
export const originHelp: Record<Origin, MessageDescriptor> = {
  scim: msg`Pushed by your HR system or identity provider. What you change here lasts until it is pushed again.`,
  file: msg`Read from an imported file. The next file may bring another value.`,
  api: msg`Written by a script through the API.`,
  ui: msg`Typed in by somebody here.`,
  mapping: msg`Given by the table that knows which title has which role.`,
};
