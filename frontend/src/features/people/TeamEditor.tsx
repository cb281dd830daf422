import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { Tagged } from '../../api';
import {
  Card,
  laterDialog,
  Page,
  PropertyRow,
  RecordFrame,
  recordColumns,
  toast,
} from '../../components';
import { useIsAdmin, useRecordForm, useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import { Field } from './Field';
import classes from './Field.module.css';
import { PersonSelect, TeamSelect } from './PersonSelect';
import { readTeam, type Team, useTeamsUnder } from './queries';
import { TeamMembers } from './TeamMembers';
import { TeamMenu } from './TeamMenu';
import { teamValues } from './teamValues';
import { updateTeam } from './writes';

const AddMembers = laterDialog(() => import('./AddMembers').then((module) => module.AddMembers));

/** A team to read and, for an administrator, to change. */
export function TeamEditor({ record }: { record: Tagged<Team> }) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const isAdmin = useIsAdmin();
  const [adding, { open, close }] = useDisclosure(false);
  const team = record.value;
  const edit = useRecordForm({
    draftKey: `team:${team.id}`,
    record,
    toValues: teamValues,
    save: (values, etag) => updateTeam(team.id, etag, values),
    reload: () => readTeam(team.id),
    onSaved: () => {
      toast(t`Team saved`);
      refresh();
    },
  });
  const words: Record<string, string> = {
    name: t`Name`,
    parentId: t`Inside`,
    leadId: t`Led by`,
  };
  const shared = (name: keyof typeof words) => ({
    id: `team-${name}`,
    readOnly: !isAdmin,
    ...edit.form.getInputProps(name),
  });

  return (
    <Page
      title={team.name}
      back={{ label: t`Teams`, to: paths.teams }}
      actions={
        isAdmin && (
          <>
            <TeamMenu team={team} />
            <Button onClick={open}>
              <Trans>Add members</Trans>
            </Button>
          </>
        )
      }
    >
      <RecordFrame edit={edit} mayEdit={isAdmin} label={(field) => words[field] ?? field}>
        <div className={recordColumns.columns} data-side-last>
          <form className={recordColumns.text} onSubmit={edit.submit} noValidate>
            <Card title={t`Team`}>
              <div className={classes.grid}>
                <Field htmlFor="team-name" label={words.name ?? ''} required>
                  <TextInput required maxLength={255} {...shared('name')} />
                </Field>
                <Field htmlFor="team-parentId" label={words.parentId ?? ''}>
                  <TeamSelect
                    placeholder={t`At the top`}
                    except={team.id}
                    {...shared('parentId')}
                  />
                </Field>
                <Field htmlFor="team-leadId" label={words.leadId ?? ''}>
                  <PersonSelect placeholder={t`Nobody`} {...shared('leadId')} />
                </Field>
              </div>
            </Card>
            <button type="submit" hidden />
          </form>
          <div className={recordColumns.side}>
            <Card title={t`Record`}>
              <PropertyRow label={t`Source`}>{team.source}</PropertyRow>
              <PropertyRow label={t`External id`}>{team.externalId}</PropertyRow>
              <PropertyRow label={t`Changed`}>
                {i18n.date(team.updatedAt, { dateStyle: 'medium', timeStyle: 'short' })}
              </PropertyRow>
            </Card>
            {team.childCount > 0 && <TeamsInside team={team} />}
          </div>
          <div className={recordColumns.sections}>
            <TeamMembers team={team} onAdd={isAdmin ? open : undefined} />
          </div>
        </div>
        <AddMembers team={team} opened={adding} onClose={close} />
      </RecordFrame>
    </Page>
  );
}

function TeamsInside({ team }: { team: Team }) {
  const { t, i18n } = useLingui();
  const teams = useTeamsUnder(team.id).data?.pages[0]?.items ?? [];
  return (
    <Card title={t`Teams inside`}>
      {teams.map(({ id, name, memberCount }) => (
        <PropertyRow key={id} label={i18n.number(memberCount)}>
          <Link to={url(paths.team, { id })}>{name}</Link>
        </PropertyRow>
      ))}
    </Card>
  );
}
