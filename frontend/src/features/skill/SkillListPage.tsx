import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable, Page, QueryState, useShownList } from '../../components';
import { pagesOf, useListState, useMayEdit } from '../../hooks';
import { paths, url } from '../../urls';
import { BulkBar } from './BulkBar';
import { NewSkillButton } from './NewSkillButton';
import { NoMatch, NoSkillsYet } from './NoSkills';
import { skillListKeys, useSkillList } from './queries';
import { SkillFilters } from './SkillFilters';
import { useSkillColumns } from './useSkillColumns';

export default function SkillListPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(skillListKeys);
  const [selected, setSelected] = useState<string[]>([]);
  const skills = useSkillList(state);
  const columns = useSkillColumns();
  const list = useShownList('skills', columns);
  const mayEdit = useMayEdit();
  const pages = pagesOf(skills);
  const { sort, ...filters } = state;
  const filtered = Object.keys(filters).length > 0;

  return (
    <Page
      title={t`Skills`}
      fill
      actions={
        <>
          <Button component={Link} to={paths.targetGrid} variant="default">
            <Trans>Target levels</Trans>
          </Button>
          <Button component={Link} to={paths.skillRules} variant="default">
            <Trans>What the linter looks for</Trans>
          </Button>
          {mayEdit && <NewSkillButton />}
        </>
      }
    >
      <SkillFilters
        list={list}
        state={state}
        onChange={(patch) => {
          setSelected([]);
          setState(patch);
        }}
      />
      <QueryState
        query={skills}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={filtered ? <NoMatch /> : <NoSkillsYet />}
      >
        {() => (
          <>
            <BulkBar
              skills={pages.rows.filter(({ id }) => selected.includes(id))}
              onSelect={setSelected}
            />
            <DataTable
              addressed
              label={t`Skills`}
              name="skills"
              columns={columns}
              pages={pages}
              sort={sort ?? 'statement'}
              onSort={(next) => setState({ sort: next })}
              rowTo={(skill) => url(paths.skill, { id: skill.id })}
              selected={mayEdit ? selected : undefined}
              onSelect={mayEdit ? setSelected : undefined}
            />
          </>
        )}
      </QueryState>
    </Page>
  );
}
