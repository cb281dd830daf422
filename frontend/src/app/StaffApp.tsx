import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { SlotContents, type SlotContentsByName } from '../components';
import { InsistDialog } from './conflict/InsistDialog';
import { features } from './features';
import { makeRouter } from './router';

const slots: Record<string, unknown[]> = {};
for (const feature of features) {
  for (const [name, content] of Object.entries(feature.slots ?? {})) {
    slots[name] = [...(slots[name] ?? []), content];
  }
}

/** The program's own application. The router starts here, after sign-in has put the address right. */
export default function StaffApp() {
  const [router] = useState(() => makeRouter());
  return (
    <SlotContents value={slots as SlotContentsByName}>
      <RouterProvider router={router} />
      <InsistDialog />
    </SlotContents>
  );
}
