import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMayEdit } from '../../hooks';
import { areSingleKeysOn, isTyping, sequences } from '../keys';

const patience = 1200;

interface Openers {
  search: () => void;
  keys: () => void;
}

/** The keys that work on every page. ⌘K (or Ctrl+K) types nothing and so works in fields too; the others never do. */
export function useShortcuts(open: Openers): void {
  const navigate = useNavigate();
  const mayEdit = useMayEdit();
  const begun = useRef({ letter: '', at: 0 });

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const key = event.key.toLowerCase();
      if ((event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && key === 'k') {
        event.preventDefault();
        open.search();
        return;
      }
      const modified = event.metaKey || event.ctrlKey || event.altKey;
      if (modified || isTyping(event.target) || !areSingleKeysOn()) return;
      if (event.key === '?') {
        event.preventDefault();
        open.keys();
        return;
      }
      const first = event.timeStamp - begun.current.at < patience ? begun.current.letter : '';
      const path = sequences(mayEdit).get(`${first} ${key}`);
      begun.current = path ? { letter: '', at: 0 } : { letter: key, at: event.timeStamp };
      if (!path) return;
      event.preventDefault();
      navigate({ to: path });
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, mayEdit, open]);
}
