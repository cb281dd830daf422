import type { MessageDescriptor } from '@lingui/core';
import type { ComponentType } from 'react';
import type { SlotContent, SlotName } from './components';

/** One page: its address and the module that is loaded when it is first opened. */
export interface FeatureRoute {
  path: string;
  load: () => Promise<{ default: ComponentType }>;
}

/** An entry of the left navigation. */
export interface FeatureNav {
  label: MessageDescriptor;
  path: string;
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
  /** A hook that tells the number shown beside the entry, or undefined while it is unknown. */
  useCount?: () => number | undefined;
}

/** What a feature folder hands to the application. */
export interface Feature {
  routes: FeatureRoute[];
  nav?: FeatureNav;
  /** Sections for other features' pages: `slots: { role: lazy(() => import('./RoleTargets')) }`. */
  slots?: Partial<Record<SlotName, SlotContent>>;
  /** Shows nothing and is there on every page: for what goes on while one works elsewhere. */
  background?: ComponentType;
}
