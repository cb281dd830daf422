import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { KnownBy } from './queries';

interface PlaceWords {
  label: MessageDescriptor;
  /** What becomes of it. */
  fate: MessageDescriptor;
}

/** The places that hold something about people, by the server's words. */
export const places: Record<string, PlaceWords> = {
  people: { label: msg`The person's record`, fate: msg`goes` },
  imports: {
    label: msg`Uploaded files`,
    fate: msg`go whole; their imports cannot be undone any longer`,
  },
  answers: { label: msg`Answers kept for a day`, fate: msg`go` },
  views: { label: msg`Own views of lists`, fate: msg`go` },
  audit: { label: msg`Keys of the audit`, fate: msg`go, so that nobody can read whom it is about` },
  'audit-words': {
    label: msg`Plain words in the audit`,
    fate: msg`stay, without the person's name`,
  },
  mentions: {
    label: msg`Other mentions`,
    fate: msg`stay, without the person's name`,
  },
};

/** By what a person is known to other systems, the most usual first. */
export const knownBy: Record<KnownBy, MessageDescriptor> = {
  workEmail: msg`Work email`,
  userName: msg`User name`,
  employeeNumber: msg`Employee number`,
  externalId: msg`External id`,
};

interface FieldWords {
  label: MessageDescriptor;
  /** A day, or a name that the record holds as an id; text unless told. */
  kind?: 'day' | 'name';
}

/** The fields of a person's record that say something to the person, in the order of reading. */
export const recordFields: Record<string, FieldWords> = {
  name: { label: msg`Name` },
  givenName: { label: msg`Given name` },
  familyName: { label: msg`Family name` },
  userName: { label: msg`User name` },
  workEmail: { label: msg`Work email` },
  employeeNumber: { label: msg`Employee number` },
  externalId: { label: msg`External id` },
  source: { label: msg`Source` },
  title: { label: msg`Title` },
  jobCode: { label: msg`Job code` },
  roleId: { label: msg`Role`, kind: 'name' },
  teamId: { label: msg`Team`, kind: 'name' },
  managerId: { label: msg`Manager`, kind: 'name' },
  department: { label: msg`Department` },
  location: { label: msg`Location` },
  level: { label: msg`Level` },
  employment: { label: msg`Employment` },
  startsOn: { label: msg`First day`, kind: 'day' },
  endsOn: { label: msg`Last day`, kind: 'day' },
  onLeave: { label: msg`On leave` },
  createdAt: { label: msg`Created`, kind: 'day' },
  updatedAt: { label: msg`Last changed`, kind: 'day' },
};

/** What else the places hold, in the words of whom it is about. */
export const heldIn: Record<string, MessageDescriptor> = {
  imports: msg`Rows about me in uploaded files`,
  answers: msg`Answers of the server that name me, kept for a day`,
  views: msg`My own views of lists`,
  audit: msg`What I did, and what was done to my record`,
  'audit-words': msg`Entries of the audit that name me`,
  mentions: msg`Other places where my name is written`,
};
