import { Plural, Trans } from '@lingui/react/macro';
import type { PlanDiff } from './queries';

/** In one sentence: how many rows came, went, changed and moved. */
export function DiffCounts({ diff }: { diff: PlanDiff }) {
  const count = (change: PlanDiff['rows'][number]['change']) =>
    diff.rows.filter((row) => row.change === change).length;
  const added = count('added');
  const removed = count('removed');
  const changed = count('changed');
  const moved = diff.rows.filter((row) => row.moved).length;
  const parts = [
    added > 0 && <Plural key="a" value={added} one="# row added" other="# rows added" />,
    removed > 0 && <Plural key="r" value={removed} one="# row removed" other="# rows removed" />,
    changed > 0 && <Plural key="c" value={changed} one="# row changed" other="# rows changed" />,
    moved > 0 && <Plural key="m" value={moved} one="# row moved" other="# rows moved" />,
  ].filter((part) => part !== false);
  const { from, to } = diff;
  return (
    <>
      {from.roleTitle === to.roleTitle ? (
        <Trans>
          Version {to.number} against version {from.number}:
        </Trans>
      ) : (
        <Trans>
          {to.roleTitle} against {from.roleTitle}:
        </Trans>
      )}{' '}
      {parts.length === 0 ? (
        <Trans>no row is different</Trans>
      ) : (
        parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]))
      )}
      .
    </>
  );
}
