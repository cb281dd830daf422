import type { InfiniteData } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';

export interface TreeNode {
  id: string;
  name: string;
}

/** The pages of one level so far. */
export interface Level<T> {
  data: InfiniteData<{ items: T[]; total: number; totalIsExact: boolean }> | undefined;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isPlaceholderData: boolean;
  fetchNextPage: () => unknown;
}

/** Where the lines of a tree come from and what they show. */
export interface TreeSource<T extends TreeNode> {
  /** Those directly below a record, page by page; those at the top for null. */
  useLevel: (parentId: string | null) => Level<T>;
  /** One record by its id, for the one that is looked for where its page is not there yet. */
  useNode: (id: string) => T | undefined;
  childCount: (node: T) => number;
  to: (node: T) => string;
  /** What stands beside the name. */
  about: (node: T) => ReactNode;
}

interface Parts {
  source: TreeSource<TreeNode>;
  opened: ReadonlySet<string>;
  toggle: (id: string, open: boolean) => void;
  /** The line that the Tab key comes to; the first one while nobody has chosen. */
  active: string | undefined;
  setActive: (id: string) => void;
  /** The line that takes the focus as soon as it is there, once. */
  sought: string | undefined;
  seek: (id: string | undefined) => void;
  path: string[];
}

const Context = createContext<Parts | null>(null);
export const TreeParts = Context.Provider;

/** What the lines of one tree share. */
export function useTreeParts(): Parts {
  const parts = useContext(Context);
  if (!parts) throw new Error('A line belongs into a tree.');
  return parts;
}
