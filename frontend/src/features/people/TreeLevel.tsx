import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { toProblem } from '../../api';
import { pagesOf } from '../../hooks';
import classes from './Tree.module.css';
import { TreeItem } from './TreeItem';
import { type Level, type TreeNode, useTreeParts } from './treeParts';

/** The level below one line; it is asked for when it is first shown. */
export function TreeLevel({ parentId, depth }: { parentId: string; depth: number }) {
  const query = useTreeParts().source.useLevel(parentId);
  return <TreeLines query={query} parentId={parentId} depth={depth} />;
}

interface TreeLinesProps {
  query: Level<TreeNode>;
  parentId: string | null;
  depth: number;
}

/** The lines of one level, as far as they were asked for. */
export function TreeLines({ query, parentId, depth }: TreeLinesProps) {
  const { path } = useTreeParts();
  const pages = pagesOf(query);
  const wanted = parentId === null ? path[0] : path[path.indexOf(parentId) + 1];
  const isOnPath = parentId === null || path.includes(parentId);
  const isMissing = isOnPath && wanted && !pages.rows.some(({ id }) => id === wanted);

  if (!query.data) return <Waiting depth={depth} query={query} />;
  return (
    <>
      {pages.rows.map((node, index) => (
        <TreeItem
          key={node.id}
          node={node}
          depth={depth}
          place={{ index, of: pages.total }}
          first={parentId === null && index === 0}
        />
      ))}
      {pages.hasMore && (
        <MoreLine
          depth={depth}
          left={pages.total - pages.rows.length}
          shown={pages.rows}
          onMore={pages.more}
        />
      )}
      {isMissing && <Found id={wanted} depth={depth} />}
    </>
  );
}

/** The line that is looked for, where the page it stands on was not asked for. */
function Found({ id, depth }: { id: string; depth: number }) {
  const { source } = useTreeParts();
  const node = source.useNode(id);
  return node && <TreeItem node={node} depth={depth} first={false} />;
}

interface WaitingProps {
  depth: number;
  query: { error: unknown; refetch: () => unknown };
}

function Waiting({ depth, query }: WaitingProps) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: a line that only says that others are on their way
    <div role="treeitem" aria-label={t`Loading`} aria-busy={!query.error}>
      <div className={classes.row} style={{ paddingLeft: 8 + depth * 24 }}>
        <span className={classes.chevron} />
        {query.error ? toProblem(query.error).title : <Skeleton height={12} width="12rem" />}
      </div>
    </div>
  );
}

interface MoreLineProps {
  depth: number;
  left: number;
  shown: { id: string }[];
  onMore: () => void;
}

/** Asks for the next lines; the first of them has the focus afterwards. */
function MoreLine({ depth, left, shown, onMore }: MoreLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (asked.current === null || shown.length <= asked.current) return;
    const first = shown[asked.current];
    asked.current = null;
    const lines = line.current?.parentElement;
    lines?.querySelector<HTMLElement>(`[data-node="${first?.id}"]`)?.focus();
  }, [shown]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree heeds the keys of all its lines
    <div
      ref={line}
      role="treeitem"
      tabIndex={-1}
      data-more
      aria-level={depth + 1}
      onClick={(event) => {
        event.stopPropagation();
        asked.current = shown.length;
        onMore();
      }}
    >
      <div className={classes.row} style={{ paddingLeft: 8 + depth * 24 }}>
        <span className={classes.chevron} />
        <span className={classes.more}>
          <Trans>Show more ({left} left)</Trans>
        </span>
      </div>
    </div>
  );
}
