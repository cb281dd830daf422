import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, Modal, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { toProblem } from '../../api';
import { ProblemAlert } from '../../components';
import { Keys } from './Keys';
import classes from './Palette.module.css';
import { PaletteGroup } from './PaletteGroup';
import { usePalette } from './usePalette';

interface PaletteProps {
  onClose: () => void;
  onKeys: () => void;
}

/** Finds any record and starts any command, by a few letters and without the mouse. */
export default function Palette({ onClose, onKeys }: PaletteProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 120);
  const { search, groups } = usePalette(asked);
  const choices = groups.flatMap((group) =>
    group.choices.map((choice) => `${group.id}-${choice.id}`),
  );
  const all = groups.flatMap((group) => group.choices);
  const [marked, setMarked] = useState(0);
  const active = Math.min(marked, Math.max(choices.length - 1, 0));
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;
  const list = useRef<HTMLDivElement>(null);
  const nothing = asked.trim() !== '' && all.length === 0 && !search.isFetching && !search.isError;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another best hit
  useEffect(() => {
    setMarked(0);
    list.current?.scrollTo({ top: 0 });
  }, [asked]);

  function move(to: number) {
    const next = (to + all.length) % all.length;
    setMarked(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  }

  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1 };
    const to = steps[event.key];
    const chosen = all[active];
    if (to !== undefined && all.length > 0) {
      event.preventDefault();
      move(to);
    } else if (event.key === 'Enter' && chosen && text === asked) {
      event.preventDefault();
      onClose();
      navigate({ to: chosen.to });
    }
  }

  return (
    <Modal.Root
      opened
      onClose={onClose}
      fullScreen={phone}
      size="40rem"
      yOffset="12vh"
      centered={false}
      transitionProps={{ duration: 80 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t`Search`} className={classes.content}>
        <div className={classes.top}>
          <input
            className={classes.input}
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={all.length > 0 ? optionId(active) : undefined}
            aria-autocomplete="list"
            aria-label={t`Search`}
            placeholder={t`Find a role, a skill, a plan, or a command`}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={200}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKey}
          />
          <CloseButton size="md" aria-label={t`Close`} onClick={onClose} />
        </div>
        <div
          className={classes.list}
          ref={list}
          id={listId}
          role="listbox"
          aria-label={t`Results`}
          data-stale={search.isPlaceholderData || undefined}
        >
          {groups.map((group, index) => (
            <PaletteGroup
              key={group.id}
              group={group}
              text={asked}
              first={groups.slice(0, index).reduce((sum, { choices }) => sum + choices.length, 0)}
              active={active}
              optionId={optionId}
              onMark={setMarked}
              onChoose={onClose}
            />
          ))}
        </div>
        {search.isError && asked.trim() && <ProblemAlert problem={toProblem(search.error)} />}
        {nothing && search.data && (
          <p className={classes.nothing}>
            <Trans>Nothing is called “{asked.trim()}”. Try fewer letters or another word.</Trans>
          </p>
        )}
        <VisuallyHidden role="status">
          {asked.trim() && !search.isFetching ? t`${all.length} results` : ''}
        </VisuallyHidden>
        <footer className={classes.foot}>
          <span>
            <Keys keys="↑ ↓" /> <Trans>choose</Trans>
          </span>
          <span>
            <Keys keys="↵" /> <Trans>open</Trans>
          </span>
          <span>
            <Keys keys="Esc" /> <Trans>close</Trans>
          </span>
          <button type="button" className={classes.help} onClick={onKeys}>
            <Trans>All keys of this page</Trans>
          </button>
        </footer>
      </Modal.Content>
    </Modal.Root>
  );
}
