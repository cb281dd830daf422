import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { QueryState } from '../../components';
import classes from './Tree.module.css';
import { TreeLines } from './TreeLevel';
import { type TreeNode, TreeParts, type TreeSource } from './treeParts';
import { useTreeKeys } from './useTreeKeys';

interface TreeProps<T extends TreeNode> extends TreeSource<T> {
  /** Names the tree for screen readers. */
  label: string;
  /** Ids from the top down to the one that is looked for; opened on the way. */
  path?: string[];
  empty: ReactNode;
}

/** Records in a tree of any size: each level is asked for when it is opened, and walked by the keys of a tree. */
export function Tree<T extends TreeNode>({ label, path, empty, ...source }: TreeProps<T>) {
  const { t } = useLingui();
  const top = source.useLevel(null);
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const [sought, seek] = useState<string>();
  const onKeyDown = useTreeKeys(root);
  const way = path?.join();

  useEffect(() => {
    const ids = way ? way.split(',') : [];
    setOpened((before) => new Set([...before, ...ids.slice(0, -1)]));
    setActive((before) => ids.at(-1) ?? before);
    seek(ids.at(-1));
  }, [way]);

  function toggle(id: string, open: boolean) {
    setOpened((before) => new Set([...before].filter((one) => one !== id).concat(open ? id : [])));
    setActive(id);
  }
  const parts = { source, opened, toggle, active, setActive, sought, seek, path: path ?? [] };
  return (
    <QueryState
      query={top}
      isEmpty={(data) => data.pages[0]?.items.length === 0 && !path?.length}
      empty={empty}
    >
      {() => (
        <TreeParts value={parts as never}>
          <div
            ref={root}
            role="tree"
            aria-label={label}
            aria-description={t`Arrow keys go from line to line, right opens, left closes.`}
            className={classes.level}
            onKeyDown={onKeyDown}
          >
            <TreeLines query={top} parentId={null} depth={0} />
          </div>
        </TreeParts>
      )}
    </QueryState>
  );
}
