import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Card } from '../../components';
import { paths, url } from '../../urls';
import type { StarterNeed, StarterSkill } from './queries';
import classes from './StarterNeedCard.module.css';
import { StarterText } from './StarterText';

interface StarterNeedCardProps {
  need: StarterNeed;
  /** Keys of the ticked skills; without it nothing can be ticked. */
  selected?: string[];
  onSelect: (keys: string[]) => void;
}

/** The delivered skills of one need; each opens to be read whole. */
export function StarterNeedCard({ need, selected, onSelect }: StarterNeedCardProps) {
  return (
    <Card title={need.name} flush>
      <ul className={classes.list}>
        {need.skills.map((skill) => (
          <li key={skill.key} className={classes.row}>
            {selected && <Tick skill={skill} selected={selected} onSelect={onSelect} />}
            <details className={classes.skill}>
              <summary className={classes.statement}>{skill.statement}</summary>
              <StarterText skill={skill} />
            </details>
            {skill.skillId && (
              <Link to={url(paths.skill, { id: skill.skillId })} className={classes.taken}>
                <Trans>In your skills</Trans>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface TickProps {
  skill: StarterSkill;
  selected: string[];
  onSelect: (keys: string[]) => void;
}

function Tick({ skill: { key, statement, skillId }, selected, onSelect }: TickProps) {
  const { t } = useLingui();
  return (
    <Checkbox
      aria-label={t`Take “${statement}”`}
      disabled={Boolean(skillId)}
      checked={Boolean(skillId) || selected.includes(key)}
      onChange={({ currentTarget }) =>
        onSelect(currentTarget.checked ? [...selected, key] : selected.filter((one) => one !== key))
      }
    />
  );
}
