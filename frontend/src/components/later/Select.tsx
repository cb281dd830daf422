import type { SelectProps } from '@mantine/core';
import { later } from './later';
import { SelectStandIn } from './SelectStandIn';
import { useStandIn } from './useStandIn';

const OpenSelect = later<SelectProps>(() => import('./parts').then((parts) => parts.Select));

/** A choice out of a list. What unfolds is loaded after the page; before, it shows what is chosen. */
export function Select(props: SelectProps) {
  const { ready, standIn, real } = useStandIn(OpenSelect);
  if (!ready) return <SelectStandIn {...props} {...standIn} />;
  return <OpenSelect {...props} {...real} />;
}
