import type { KeyboardEvent, RefObject } from 'react';

const closest = (element: Element | null | undefined) =>
  element?.closest<HTMLElement>('[role=treeitem]') ?? null;

/** The keys of a tree: arrows, Home, End, Enter, and the first letter of a name. */
export function useTreeKeys(root: RefObject<HTMLElement | null>) {
  function move(line: HTMLElement, key: string): HTMLElement | null | undefined {
    const lines = [...(root.current?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
    const at = lines.indexOf(line);
    switch (key) {
      case 'ArrowDown':
        return lines[at + 1];
      case 'ArrowUp':
        return lines[at - 1];
      case 'Home':
        return lines[0];
      case 'End':
        return lines.at(-1);
      default:
        return startingWith(key, [...lines.slice(at + 1), ...lines.slice(0, at)]);
    }
  }

  return (event: KeyboardEvent) => {
    const line = closest(event.target as Element);
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const expanded = line.getAttribute('aria-expanded');
    if (key === 'Enter' && !line.hasAttribute('data-more')) line.querySelector('a')?.click();
    else if (key === ' ' || key === 'Enter') line.click();
    else if (key === 'ArrowRight' && expanded === 'false') line.click();
    else if (key === 'ArrowRight') {
      if (expanded === 'true') move(line, 'ArrowDown')?.focus();
    } else if (key === 'ArrowLeft' && expanded === 'true') line.click();
    else if (key === 'ArrowLeft') closest(line.parentElement)?.focus();
    else if (['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key) || key.length === 1) {
      move(line, key)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function startingWith(letter: string, lines: HTMLElement[]): HTMLElement | undefined {
  const wanted = letter.toLocaleLowerCase();
  return lines.find((line) =>
    line.querySelector('a')?.textContent?.toLocaleLowerCase().startsWith(wanted),
  );
}
