import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { levels } from '../levels';
import classes from './CellBar.module.css';
import type { Cell } from './cells';
import type { Block } from './paste';
import type { GridEdits } from './useGridEdits';

interface CellBarProps {
  role: string | undefined;
  skill: string | undefined;
  cell: Cell;
  block: Block;
  mayEdit: boolean;
  edits: GridEdits;
  onSet: (level: number | null) => void;
  onReason: () => void;
}

/** What is selected, in words, and what a finger can do about it. */
export function CellBar(props: CellBarProps) {
  const { role, skill, cell, block, mayEdit, edits, onSet, onReason } = props;
  const { t } = useLingui();
  const count = (block.to.row - block.from.row + 1) * (block.to.column - block.from.column + 1);
  return (
    <section className={classes.bar} aria-label={t`Selected cells`}>
      <div className={classes.what}>
        {count > 1 ? (
          <Plural value={count} one="# cell" other="# cells" />
        ) : (
          <>
            <b>{role}</b> · {skill}
            {cell.reason && (
              <Text span c="dimmed">
                {' '}
                — {cell.reason}
              </Text>
            )}
          </>
        )}
      </div>
      {mayEdit && (
        <Group gap={6} wrap="nowrap">
          <Button.Group>
            {levels.map(({ level, name }) => (
              <Button
                key={level}
                size="compact-md"
                variant={count === 1 && cell.level === level ? 'filled' : 'default'}
                aria-label={t`Set level ${level}`}
                title={t(name)}
                onClick={() => onSet(level)}
              >
                {level}
              </Button>
            ))}
            <Button size="compact-md" variant="default" onClick={() => onSet(null)}>
              <Trans>None</Trans>
            </Button>
          </Button.Group>
          <Button size="compact-md" variant="default" disabled={count > 1} onClick={onReason}>
            <Trans>Reason…</Trans>
          </Button>
          <ActionIcon aria-label={t`Undo`} disabled={!edits.canUndo} onClick={edits.undo}>
            <IconArrowBackUp size={18} />
          </ActionIcon>
          <ActionIcon aria-label={t`Redo`} disabled={!edits.canRedo} onClick={edits.redo}>
            <IconArrowForwardUp size={18} />
          </ActionIcon>
        </Group>
      )}
    </section>
  );
}
