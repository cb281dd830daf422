import { lazy, Suspense } from 'react';
import { useWatched } from './watched';

const ImportWatcher = lazy(() => import('./ImportWatcher'));

/** Follows this tab's imports, once there are any. */
export function ImportWatch() {
  const watched = useWatched().length > 0;
  return (
    watched && (
      <Suspense>
        <ImportWatcher />
      </Suspense>
    )
  );
}
