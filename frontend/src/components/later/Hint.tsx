import type { TooltipProps } from '@mantine/core';
import { later, useIsLoaded } from './later';

const OpenHint = later<TooltipProps>(() => import('./parts').then((parts) => parts.Tooltip));

/** Tells more about what the mouse rests on, once its code was loaded ahead. */
export function Hint(props: TooltipProps) {
  if (!useIsLoaded(OpenHint)) return props.children;
  return <OpenHint {...props} />;
}
