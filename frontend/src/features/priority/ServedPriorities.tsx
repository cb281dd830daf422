import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Card, EmptyState, QueryState, RecordPicker, toast, Undo, useDeed } from '../../components';
import { pagesOf, useMayEdit } from '../../hooks';
import { paths, url } from '../../urls';
import { PriorityTag, StandingTag } from './PriorityTag';
import { type NamedRecord, type PriorityValues, toInput, toValues } from './priorityValues';
import { readPriority, usePrioritiesOf, usePrioritySearch } from './queries';
import classes from './ServedPriorities.module.css';
import { updatePriority } from './writes';

interface ServedPrioritiesProps {
  of: { roleId: string } | { skillId: string };
}

const useChoices = (q: string) =>
  (usePrioritySearch(q).data?.items ?? [])
    .filter(({ status }) => status === 'draft' || status === 'active')
    .map(({ id, title }) => ({ id, label: title }));

/** The priorities that a role or a skill serves: the way up the golden thread. */
export function ServedPriorities({ of }: ServedPrioritiesProps) {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const priorities = usePrioritiesOf(of);
  const pages = pagesOf(priorities);
  const [adding, add] = useDisclosure(false);
  const field: keyof PriorityValues & ('roles' | 'skills') = 'roleId' in of ? 'roles' : 'skills';
  const recordId = 'roleId' in of ? of.roleId : of.skillId;

  async function write(id: string, change: (named: NamedRecord[]) => NamedRecord[]) {
    const { value, etag } = await readPriority(id);
    const values = toValues(value);
    return updatePriority(id, etag, toInput({ ...values, [field]: change(values[field]) }));
  }
  const without = (named: NamedRecord[]) => named.filter(({ id }) => id !== recordId);
  const undo = useDeed({
    run: (id: string) => write(id, without),
    failed: t`The link could not be removed`,
  });
  const link = useDeed({
    run: (id: string) => write(id, (named) => [...without(named), { id: recordId, label: '' }]),
    onDone: ({ value }) =>
      toast(t`Linked to “${value.title}”`, <Undo onClick={() => undo.mutate(value.id)} />),
    onSettled: add.close,
    failed: t`The link could not be made`,
  });

  return (
    <Card
      title={t`Serves priorities`}
      flush
      actions={
        mayEdit &&
        !adding && (
          <Button size="compact-sm" variant="subtle" onClick={add.open}>
            <Trans>Link a priority</Trans>
          </Button>
        )
      }
    >
      {adding && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves from wherever one is in it
        <div
          className={classes.adding}
          onKeyDown={(event) => event.key === 'Escape' && add.close()}
        >
          <RecordPicker
            label={t`Priority to link`}
            useSearch={useChoices}
            taken={pages.rows.map(({ id }) => id)}
            onChoose={(choice) => 'id' in choice && link.mutate(choice.id)}
          />
        </div>
      )}
      <QueryState
        query={priorities}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={
          <EmptyState title={t`Serves no priority yet`}>
            <Trans>Work on it should bring the business nearer to something it wants.</Trans>
          </EmptyState>
        }
      >
        {() => (
          <ul className={classes.list}>
            {pages.rows.map((priority) => (
              <li key={priority.id} className={classes.priority}>
                <Link to={url(paths.priority, { id: priority.id })} className={classes.title}>
                  {priority.title}
                </Link>
                {priority.measures[0] && <StandingTag standing={priority.measures[0].standing} />}
                <PriorityTag status={priority.status} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Card>
  );
}
