import { type ComponentType, lazy, Suspense, useState, useSyncExternalStore } from 'react';

/** Such a component, with the way to ask for its code. */
export type Part<P> = ComponentType<P> & { load: () => Promise<unknown>; isLoaded: () => boolean };

/** Milliseconds that a page opened later has for itself, before its parts are loaded. */
const headStart = 1500;

const loads = new Set<() => Promise<unknown>>();
const listeners = new Set<() => void>();
let isAhead = false;

/**
 * A component whose code no page needs to be read: it is loaded when it is first shown, and ahead of that once the page
 * that is open has all it needs. What has been loaded is there at once.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Part<P> {
  let loaded: ComponentType<P> | undefined;
  let loading: Promise<{ default: ComponentType<P> }> | undefined;
  const start = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
        for (const listener of listeners) listener();
        return { default: component };
      },
      (error) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  loads.add(start);
  if (isAhead) setTimeout(() => start().catch(() => {}), headStart);
  const Loading = lazy(start);
  function Later(props: P) {
    const [Component] = useState(() => (loaded ?? Loading) as ComponentType<P>);
    return (
      <Suspense>
        <Component {...props} />
      </Suspense>
    );
  }
  return Object.assign(Later, { load: start, isLoaded: () => loaded !== undefined });
}

/** The same for a dialog: it is loaded when it first opens. */
export function laterDialog<P extends { opened: boolean }>(load: () => Promise<ComponentType<P>>) {
  const Dialog = later(load);
  return function LaterDialog(props: P) {
    const [used, use] = useState(props.opened);
    if (props.opened && !used) use(true);
    return used && <Dialog {...props} />;
  };
}

/** Loads whatever the pages seen so far may show later. What cannot be loaded now is asked for again when it is needed. */
export async function loadAhead(): Promise<void> {
  await Promise.allSettled([...loads].map((load) => load()));
  isAhead = true;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a part is there by now, so that something simple makes room for it. */
export const useIsLoaded = <P,>(part: Part<P>): boolean =>
  useSyncExternalStore(subscribe, part.isLoaded);
