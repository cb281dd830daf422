import { features } from './features';

const singleKeys = 'upskill.single-keys';

/** Do keys without Ctrl or ⌘ do something? Who speaks to the computer may have them off. */
export const areSingleKeysOn = () => localStorage.getItem(singleKeys) !== 'off';

/** Switches them on or off, for this browser. */
export const setSingleKeys = (on: boolean) => localStorage.setItem(singleKeys, on ? 'on' : 'off');

/** Where each two-letter sequence leads: `g r` to the roles, `n r` to a new one. */
export function sequences(mayEdit: boolean): Map<string, string> {
  const found = new Map<string, string>();
  for (const { nav, commands } of features) {
    if (nav?.key) found.set(`g ${nav.key}`, nav.path);
    for (const command of commands ?? []) {
      if (command.key && (mayEdit || !command.edits)) found.set(`n ${command.key}`, command.path);
    }
  }
  return found;
}

const typing =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=""], [contenteditable=true]';

/** Is somebody writing, or answering a dialog or a menu? Then a letter is a letter. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null;
  return (
    element?.closest(`${typing}, [role=menu], [role=listbox]`) != null ||
    document.querySelector('[role=dialog][aria-modal=true]') !== null
  );
}
