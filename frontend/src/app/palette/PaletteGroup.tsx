import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { Tag } from '../../components';
import { Keys } from './Keys';
import { MarkedLabel } from './MarkedLabel';
import classes from './Palette.module.css';
import type { ChoiceGroup } from './usePalette';

interface PaletteGroupProps {
  group: ChoiceGroup;
  text: string;
  /** The number of its first line in the whole list. */
  first: number;
  active: number;
  optionId: (index: number) => string;
  onMark: (index: number) => void;
  onChoose: () => void;
}

/** The hits of one kind. */
export function PaletteGroup(props: PaletteGroupProps) {
  const { group, text, first, active, optionId, onMark, onChoose } = props;
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
    <div role="group" aria-labelledby={titleId}>
      <div id={titleId} role="presentation" className={classes.title}>
        {group.label}
      </div>
      {group.choices.map(({ id, label, detail, state, keys, icon: Icon, to }, place) => {
        const index = first + place;
        return (
          <Link
            key={id}
            id={optionId(index)}
            to={to}
            preload={false}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            className={classes.option}
            onMouseMove={() => index !== active && onMark(index)}
            onClick={onChoose}
          >
            <Icon size={17} stroke={1.7} aria-hidden />
            <span className={classes.label}>
              <MarkedLabel label={label} text={text} />
              {detail && <span className={classes.detail}>{detail}</span>}
            </span>
            {state && <Tag>{state}</Tag>}
            {keys && <Keys keys={keys} />}
          </Link>
        );
      })}
    </div>
  );
}
