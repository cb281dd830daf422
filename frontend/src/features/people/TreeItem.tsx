import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type MouseEvent, useEffect, useRef } from 'react';
import classes from './Tree.module.css';
import { TreeLevel } from './TreeLevel';
import { type TreeNode, useTreeParts } from './treeParts';

interface TreeItemProps {
  node: TreeNode;
  depth: number;
  /** Where it stands among how many; unknown for one that was brought before its page. */
  place?: { index: number; of: number };
  first: boolean;
}

/** One line of a tree with those below it, once it is open. */
export function TreeItem({ node, depth, place, first }: TreeItemProps) {
  const { source, opened, toggle, active, setActive, sought, seek, path } = useTreeParts();
  const line = useRef<HTMLDivElement>(null);
  const isParent = source.childCount(node) > 0;
  const isOpen = isParent && opened.has(node.id);
  const isTarget = path.at(-1) === node.id;
  const isSought = sought === node.id;

  useEffect(() => {
    if (!isSought) return;
    seek(undefined);
    line.current?.focus({ preventScroll: true });
    line.current?.firstElementChild?.scrollIntoView?.({ block: 'center' });
  }, [isSought, seek]);

  function press(event: MouseEvent) {
    event.stopPropagation();
    if (isParent && !(event.target as HTMLElement).closest('a')) toggle(node.id, !isOpen);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree heeds the keys of all its lines
    <div
      ref={line}
      role="treeitem"
      aria-labelledby={`node-${node.id}`}
      aria-level={depth + 1}
      aria-setsize={place?.of}
      aria-posinset={place && place.index + 1}
      aria-expanded={isParent ? isOpen : undefined}
      aria-current={isTarget || undefined}
      tabIndex={active === node.id || (active === undefined && first) ? 0 : -1}
      data-node={node.id}
      onClick={press}
      onFocus={(event) => {
        event.stopPropagation();
        setActive(node.id);
      }}
    >
      <div
        className={classes.row}
        data-parent={isParent || undefined}
        data-target={isTarget || undefined}
        style={{ paddingLeft: 8 + depth * 24 }}
      >
        <span className={classes.chevron} data-open={isOpen || undefined}>
          {isParent && <IconChevronRight size={16} aria-hidden />}
        </span>
        <div className={classes.body}>
          <Link
            id={`node-${node.id}`}
            className={classes.name}
            to={source.to(node)}
            tabIndex={-1}
            onFocus={() => line.current?.focus({ preventScroll: true })}
          >
            {node.name}
          </Link>
          {source.about(node)}
        </div>
      </div>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: the level of a tree is a group of lines
        <div role="group" className={classes.level}>
          <TreeLevel parentId={node.id} depth={depth + 1} />
        </div>
      )}
    </div>
  );
}
