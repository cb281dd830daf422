import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Tagged } from '../../api';
import { ConfirmDialog, toast, Undo, useDeed } from '../../components';
import { openFindings } from './openFindings';
import type { Priority } from './queries';
import { useShowPriority } from './useShowPriority';
import { type Command, command } from './writes';

interface StateActionsProps {
  record: Tagged<Priority>;
  /** The buttons that lead on from here; the menu has the others. */
  asking: Command | null;
  onAsk: (verb: Command | null) => void;
}

/** What takes a command back: the way to the state it led from. */
const wayBack: Record<Priority['status'], Command[]> = {
  draft: ['reopen'],
  active: ['activate'],
  achieved: ['activate', 'achieve'],
  retired: ['retire'],
};

/** Leads a priority to its next state, after saying what that means. */
export function StateActions({ record, asking, onAsk }: StateActionsProps) {
  const { t } = useLingui();
  const show = useShowPriority();
  const [comment, setComment] = useState('');
  const from = record.value.status;
  const open = openFindings(record.value);

  const said: Record<Command, { title: string; confirm: string; done: string }> = {
    activate: {
      title: t`Make this priority active?`,
      confirm: t`Make active`,
      done: t`The priority is active`,
    },
    achieve: {
      title: t`Mark as achieved?`,
      confirm: t`Mark as achieved`,
      done: t`The priority is achieved`,
    },
    retire: {
      title: t`Retire this priority?`,
      confirm: t`Retire`,
      done: t`The priority is retired`,
    },
    reopen: {
      title: t`Take it back to a draft?`,
      confirm: t`Back to draft`,
      done: t`The priority is a draft`,
    },
  };
  const undo = useDeed({
    run: async ({ after, way }: { after: Tagged<Priority>; way: Command[] }) => {
      let priority = after;
      for (const verb of way) priority = await command(priority, verb);
      return priority;
    },
    onDone: show,
    failed: t`It could not be undone`,
  });
  const lead = useDeed({
    run: (verb: Command) => command(record, verb, comment),
    onDone: (after) => {
      const verb = asking as Command;
      show(after);
      setComment('');
      toast(said[verb].done, <Undo onClick={() => undo.mutate({ after, way: wayBack[from] })} />);
    },
    onSettled: () => onAsk(null),
    failed: t`The priority could not be changed`,
  });

  return (
    <>
      {from === 'draft' && (
        <Button onClick={() => onAsk('activate')}>
          <Trans>Make active…</Trans>
        </Button>
      )}
      {from === 'active' && (
        <Button onClick={() => onAsk('achieve')}>
          <Trans>Mark as achieved…</Trans>
        </Button>
      )}
      {(from === 'achieved' || from === 'retired') && (
        <Button variant="default" onClick={() => onAsk('reopen')}>
          <Trans>Reopen…</Trans>
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          opened
          title={said[asking].title}
          confirm={said[asking].confirm}
          busy={lead.isPending}
          disabled={asking === 'activate' && open > 0}
          onConfirm={() => lead.mutate(asking)}
          onClose={() => onAsk(null)}
        >
          <Meaning verb={asking} open={open} />
          {!(asking === 'activate' && open > 0) && (
            <Textarea
              mt="sm"
              label={t`A word on it`}
              description={t`Optional; shown in the history`}
              autosize
              minRows={2}
              maxLength={2000}
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
          )}
        </ConfirmDialog>
      )}
    </>
  );
}

function Meaning({ verb, open }: { verb: Command; open: number }) {
  if (verb === 'activate' && open > 0) {
    return (
      <Trans>
        Some words still count training instead of a result ({open}). Put each in terms of the
        business, or keep it with a reason; then the priority can become active.
      </Trans>
    );
  }
  if (verb === 'activate')
    return <Trans>The program works for it from now on, and home says what it lacks.</Trans>;
  if (verb === 'achieve')
    return (
      <Trans>
        It is closed to changes and no longer asks for anything. Its measures can still get data
        points.
      </Trans>
    );
  if (verb === 'retire')
    return (
      <Trans>
        It is closed to changes without having been achieved. Nothing is deleted, and it can be
        reopened.
      </Trans>
    );
  return (
    <Trans>
      It can be changed again, and the program does not work for it until it is made active.
    </Trans>
  );
}
