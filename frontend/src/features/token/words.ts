import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '../../components';
import type { Scope, Token } from './queries';

interface ScopeWords {
  label: MessageDescriptor;
  /** What it opens, for who is about to give it. */
  help: MessageDescriptor;
}

/** The scopes, in the order they are offered. */
export const scopes: Record<Scope, ScopeWords> = {
  catalog: {
    label: msg`Catalog`,
    help: msg`Roles, activities, skills, targets, plans and measures: imports, exports, and every record.`,
  },
  people: {
    label: msg`People`,
    help: msg`People, teams and title mappings, and their files.`,
  },
  scim: {
    label: msg`SCIM`,
    help: msg`SCIM 2.0 and nothing else, for Entra ID, Okta and their like.`,
  },
  read: {
    label: msg`Read`,
    help: msg`Reads what a script may read, people too, and changes nothing.`,
  },
};
export const scopeNames = Object.keys(scopes) as Scope[];

export const states: Record<Token['state'], { label: MessageDescriptor; tone: Tone }> = {
  active: { label: msg`Active`, tone: 'ok' },
  expired: { label: msg`Expired`, tone: 'warn' },
  revoked: { label: msg`Revoked`, tone: 'neutral' },
};

/** How long a token can be made for, in days. */
export const terms: { days: number; label: MessageDescriptor }[] = [
  { days: 30, label: msg`30 days` },
  { days: 90, label: msg`90 days` },
  { days: 180, label: msg`180 days` },
  { days: 365, label: msg`1 year` },
];
