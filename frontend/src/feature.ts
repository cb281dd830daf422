import type { MessageDescriptor } from '@lingui/core';
import type { ComponentType } from 'react';
import type { Schema } from './api';
import type { SlotContent, SlotName } from './components';

export type FeatureIcon = ComponentType<{ size?: number | string; stroke?: number | string }>;

/** One page: its address and the module that is loaded when it is first opened. */
export interface FeatureRoute {
  path: string;
  load: () => Promise<{ default: ComponentType }>;
}

/** An entry of the left navigation. */
export interface FeatureNav {
  label: MessageDescriptor;
  path: string;
  icon: FeatureIcon;
  /** The letter that leads here after `g`. */
  key?: string;
  /** A hook that tells the number shown beside the entry, or undefined while it is unknown. */
  useCount?: () => number | undefined;
  /** A hook that tells whether this person is shown the entry; everybody is without it. */
  useShown?: () => boolean;
}

/** A kind of record that the search finds; `kind` is the API's word. */
export interface FoundKind {
  kind: string;
  /** Above the hits: "Roles". */
  label: MessageDescriptor;
  icon: FeatureIcon;
  /** Where such a record is shown. */
  to: (hit: Schema<'SearchHit'>) => string;
  /** The address of its own page, if it has one; then what was opened there counts as recent. */
  page?: string;
}

/** Something one starts from anywhere, such as a new role. */
export interface Command {
  label: MessageDescriptor;
  path: string;
  icon: FeatureIcon;
  /** The letter that starts it after `n`. */
  key?: string;
  /** Only for those who may change the program. */
  edits?: boolean;
}

/** The keys of a page or of a part of it, in the order they are shown. */
export interface PageKeys {
  /** The pages that have them. */
  paths: string[];
  title: MessageDescriptor;
  /** `keys` as typed: `↑ ↓` are two, `mod+S` are pressed together, `g r` one after the other. */
  keys: { keys: string; does: MessageDescriptor }[];
}

/** What a feature folder hands to the application. */
export interface Feature {
  routes: FeatureRoute[];
  nav?: FeatureNav;
  /** Sections for other features' pages: `slots: { role: lazy(() => import('./RoleTargets')) }`. */
  slots?: { [Name in SlotName]?: SlotContent<Name> };
  /** Shows nothing and is there on every page: for what goes on while one works elsewhere. */
  background?: ComponentType;
  finds?: FoundKind[];
  commands?: Command[];
  /** The keys of its pages, loaded when somebody asks for them by `?`. */
  keys?: () => Promise<{ default: PageKeys[] }>;
}
