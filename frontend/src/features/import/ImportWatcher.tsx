import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { toProblem } from '../../api';
import { toast, toastProblem } from '../../components';
import { useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import { type Import, isRunning, useImport } from './queries';
import { unwatch, useWatched } from './watched';

/** Follows the imports that this tab started, wherever in the application one is by now. */
export default function ImportWatcher() {
  return useWatched().map((id) => <Watched key={id} id={id} onEnd={() => unwatch(id)} />);
}

function Watched({ id, onEnd }: { id: string; onEnd: () => void }) {
  const { t } = useLingui();
  const { data: run, error } = useImport(id);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigate = useNavigate();
  const refresh = useRefresh();
  const rests = run !== undefined && !isRunning(run.status);
  const gone = error !== null && toProblem(error).status === 404;

  function tell({ fileName, status, problem }: Import): void {
    const to = url(paths.import, { id });
    const open = (
      <Anchor component="button" type="button" fz="inherit" onClick={() => navigate({ to })}>
        <Trans>Open</Trans>
      </Anchor>
    );
    if (status === 'applied') toast(t`${fileName} is applied.`, open);
    else if (status === 'undone') toast(t`${fileName} is undone.`, open);
    else if (status === 'ready') toast(t`${fileName} is checked and ready to apply.`, open);
    else if (status === 'invalid') toast(t`${fileName} has rows with errors.`, open);
    else if (status === 'failed' && problem) toastProblem(problem, t`The import failed`);
  }

  const end = useEffectEvent(() => {
    if (run && path !== url(paths.import, { id })) tell(run);
    if (run?.status === 'applied' || run?.status === 'undone') refresh();
    onEnd();
  });
  useEffect(() => {
    if (rests || gone) end();
  }, [rests, gone]);

  return null;
}
