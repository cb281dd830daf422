import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { type SlotContent, SlotContents, type SlotName } from '../components';
import { InsistDialog } from './conflict/InsistDialog';
import { features } from './features';
import { makeRouter } from './router';

const slots: Partial<Record<SlotName, SlotContent[]>> = {};
for (const feature of features) {
  for (const [name, content] of Object.entries(feature.slots ?? {})) {
    const contents = slots[name as SlotName] ?? [];
    contents.push(content);
    slots[name as SlotName] = contents;
  }
}

/** The program's own application. The router starts here, after sign-in has put the address right. */
export default function StaffApp() {
  const [router] = useState(() => makeRouter());
  return (
    <SlotContents value={slots}>
      <RouterProvider router={router} />
      <InsistDialog />
    </SlotContents>
  );
}
