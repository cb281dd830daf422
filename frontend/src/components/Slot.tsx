import { type ComponentType, createContext, Suspense, useContext } from 'react';

/** The places where a page lets other features add a section, by the record it shows; home shows none. */
export type SlotName = 'home' | 'role' | 'skill';
export type SlotContent = ComponentType<{ recordId: string }>;

const Contents = createContext<Partial<Record<SlotName, SlotContent[]>>>({});

/** The application says which sections there are; features know nothing of each other. */
export const SlotContents = Contents.Provider;

/** Everything that other features show on this record's page. */
export function Slot({ name, recordId = '' }: { name: SlotName; recordId?: string }) {
  const sections = useContext(Contents)[name] ?? [];
  return sections.map((Section, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sections never change while the application runs
    <Suspense key={index} fallback={null}>
      <Section recordId={recordId} />
    </Suspense>
  ));
}
