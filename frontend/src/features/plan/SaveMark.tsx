import { Trans } from '@lingui/react/macro';
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { Hint } from '../../components';
import classes from './SaveMark.module.css';
import type { SaveState } from './usePlanDraft';

/** Whether everything that was typed is with the server. */
export function SaveMark({ state }: { state: SaveState }) {
  if (state === 'failed') {
    return (
      <Hint
        multiline
        w={260}
        label={
          <Trans>What you typed is kept in this tab and saved as soon as it is possible.</Trans>
        }
      >
        <span className={classes.mark} data-state={state} role="alert">
          <IconCloudOff size={16} aria-hidden /> <Trans>Not saved</Trans>
        </span>
      </Hint>
    );
  }
  return (
    <span className={classes.mark} data-state={state}>
      {state === 'saved' ? (
        <>
          <IconCloudCheck size={16} aria-hidden /> <Trans>Saved</Trans>
        </>
      ) : (
        <>
          <IconCloudUp size={16} aria-hidden /> <Trans>Saving…</Trans>
        </>
      )}
    </span>
  );
}
