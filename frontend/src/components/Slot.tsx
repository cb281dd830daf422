import { type ComponentType, createContext, Suspense, useContext } from 'react';
import type { ShownList } from './table/useShownList';

interface Shown {
  recordId: string;
}

/** The places where a page lets other features add something, and what it tells them: of the record or the list it shows. */
interface SlotProps {
  home: object;
  role: Shown;
  skill: Shown;
  plan: Shown;
  priority: Shown;
  person: Shown;
  retention: object;
  list: ShownList;
}
export type SlotName = keyof SlotProps;
export type SlotContent<Name extends SlotName> = ComponentType<SlotProps[Name]>;
export type SlotContentsByName = { [Name in SlotName]?: SlotContent<Name>[] };

const Contents = createContext<SlotContentsByName>({});

/** The application says what there is; features know nothing of each other. */
export const SlotContents = Contents.Provider;

/** Everything that other features show in this place of the page. */
export function Slot<Name extends SlotName>({ name, ...props }: { name: Name } & SlotProps[Name]) {
  const sections = (useContext(Contents)[name] ?? []) as ComponentType<object>[];
  return sections.map((Section, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sections never change while the application runs
    <Suspense key={index} fallback={null}>
      <Section {...props} />
    </Suspense>
  ));
}
