import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The four levels of every skill, lowest first, and what sets each apart. */
export const levels: { level: 1 | 2 | 3 | 4; name: MessageDescriptor; hint: MessageDescriptor }[] =
  [
    { level: 1, name: msg`With help`, hint: msg`What somebody does who still asks` },
    {
      level: 2,
      name: msg`Usual cases alone`,
      hint: msg`What is done without help, and where help begins`,
    },
    { level: 3, name: msg`Every case alone`, hint: msg`What is done reliably, odd cases included` },
    { level: 4, name: msg`Shapes how others do it`, hint: msg`What changes for the team` },
  ];
