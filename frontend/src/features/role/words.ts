import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The reader's words for the API's. */
export const aiDepths: Record<string, MessageDescriptor> = {
  none: msg`None`,
  aware: msg`Aware`,
  uses: msg`Uses`,
  reviews: msg`Reviews`,
  decides: msg`Decides`,
  shapes: msg`Shapes`,
};

export const aiDepthHelp: Record<string, MessageDescriptor> = {
  none: msg`No contact with AI in the role's work`,
  aware: msg`Knows where AI is used around them`,
  uses: msg`Works with AI tools themselves`,
  reviews: msg`Checks what AI produced before it is used`,
  decides: msg`Decides on the strength of AI output`,
  shapes: msg`Sets up how AI is used by others`,
};

export const tracks: Record<string, MessageDescriptor> = {
  general: msg`General understanding`,
  'role-specific': msg`Role-specific`,
};

export const horizons: Record<string, MessageDescriptor> = {
  now: msg`Now`,
  near: msg`Near term`,
  medium: msg`Medium term`,
};

export const impacts: Record<string, MessageDescriptor> = {
  '0': msg`None`,
  '1': msg`Low`,
  '2': msg`Medium`,
  '3': msg`High`,
};

/** How far AI can help, as a list is narrowed by it. */
export const exposureBands: Record<string, MessageDescriptor> = {
  high: msg`High, 75% and more`,
  medium: msg`Medium, 25% to 75%`,
  low: msg`Low, below 25%`,
  unscored: msg`Not scored`,
};
