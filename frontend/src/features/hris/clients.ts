import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const upskill = 'urn:ietf:params:scim:schemas:extension:upskill:2.0:User';

/** One line of a table of attributes. */
export interface Mapping {
  /** The attribute in the other system. */
  theirs: string;
  /** The attribute of SCIM. */
  ours: string;
  /** What it is for here. */
  use: MessageDescriptor;
}

export interface Client {
  id: string;
  name: string;
  steps: MessageDescriptor[];
  mappings: Mapping[];
}

const uses = {
  userName: msg`By what the person signs in`,
  active: msg`Whether the person works here`,
  name: msg`The name`,
  title: msg`Gives the role, by the mapping of titles`,
  email: msg`The work email`,
  externalId: msg`By what the HR system knows the person`,
  number: msg`The employee number`,
  department: msg`The department`,
  manager: msg`The reporting line`,
  level: msg`The level of seniority`,
  location: msg`The place of work`,
  jobCode: msg`Gives the role, before the title`,
};

/** The systems whose settings are shown, with the words of their own screens. */
export const clients: Client[] = [
  {
    id: 'entra',
    name: 'Microsoft Entra ID',
    steps: [
      msg`In the Entra admin center open Enterprise applications, create your own application (not in the gallery), and open Provisioning.`,
      msg`Choose the mode Automatic. Copy the tenant URL from above, make a token of the scope scim, and paste it as the secret token. Then test the connection.`,
      msg`Under Mappings, edit the users so that they look like the table below. Delete the mappings that it does not name; what is sent beyond it is passed over.`,
      msg`Assign the people and the groups that are to come here, and start provisioning.`,
    ],
    mappings: [
      { theirs: 'userPrincipalName', ours: 'userName', use: uses.userName },
      {
        theirs: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
        ours: 'active',
        use: uses.active,
      },
      { theirs: 'displayName', ours: 'displayName', use: uses.name },
      { theirs: 'givenName', ours: 'name.givenName', use: uses.name },
      { theirs: 'surname', ours: 'name.familyName', use: uses.name },
      { theirs: 'mail', ours: 'emails[type eq "work"].value', use: uses.email },
      { theirs: 'objectId', ours: 'externalId', use: uses.externalId },
      { theirs: 'jobTitle', ours: 'title', use: uses.title },
      { theirs: 'employeeId', ours: `${enterprise}:employeeNumber`, use: uses.number },
      { theirs: 'department', ours: `${enterprise}:department`, use: uses.department },
      { theirs: 'manager', ours: `${enterprise}:manager`, use: uses.manager },
      {
        theirs: 'physicalDeliveryOfficeName',
        ours: `${upskill}:location`,
        use: uses.location,
      },
      { theirs: 'extensionAttribute1', ours: `${upskill}:jobCode`, use: uses.jobCode },
      { theirs: 'extensionAttribute2', ours: `${upskill}:level`, use: uses.level },
    ],
  },
  {
    id: 'okta',
    name: 'Okta',
    steps: [
      msg`In the Okta admin console create an app integration with SCIM provisioning, and open its tab Provisioning.`,
      msg`Take the tenant URL from above as the connector base URL and userName as the unique identifier. Choose the authentication mode HTTP Header, and paste a token of the scope scim. Then test the connector configuration.`,
      msg`Under To App, enable creating, updating and deactivating users, and map the attributes as in the table below.`,
      msg`Assign people on the tab Assignments, and groups on the tab Push Groups. Okta never deletes people; who is unassigned becomes inactive here.`,
    ],
    mappings: [
      { theirs: 'user.login', ours: 'userName', use: uses.userName },
      { theirs: 'user.displayName', ours: 'displayName', use: uses.name },
      { theirs: 'user.firstName', ours: 'name.givenName', use: uses.name },
      { theirs: 'user.lastName', ours: 'name.familyName', use: uses.name },
      { theirs: 'user.email', ours: 'emails[type eq "work"].value', use: uses.email },
      { theirs: 'user.title', ours: 'title', use: uses.title },
      { theirs: 'user.employeeNumber', ours: `${enterprise}:employeeNumber`, use: uses.number },
      { theirs: 'user.department', ours: `${enterprise}:department`, use: uses.department },
      { theirs: 'user.managerId', ours: `${enterprise}:manager.value`, use: uses.manager },
      { theirs: 'user.city', ours: `${upskill}:location`, use: uses.location },
    ],
  },
];
