import { Trans, useLingui } from '@lingui/react/macro';
import { LevelMark } from './LevelMark';
import { levels } from './levels';
import type { StarterSkill } from './queries';
import classes from './StarterNeedCard.module.css';

/** What each level of a delivered skill looks like, and an example each way. */
export function StarterText({ skill }: { skill: StarterSkill }) {
  const { t } = useLingui();
  const texts = [skill.level1, skill.level2, skill.level3, skill.level4];
  return (
    <dl className={classes.text}>
      {levels.map(({ level, name }) => (
        <div key={level} className={classes.level}>
          <dt>
            <LevelMark level={level} /> {t(name)}
          </dt>
          <dd>{texts[level - 1]}</dd>
        </div>
      ))}
      <div className={classes.level} data-tone="ok">
        <dt>
          <Trans>Good example</Trans>
        </dt>
        <dd>{skill.example}</dd>
      </div>
      <div className={classes.level} data-tone="bad">
        <dt>
          <Trans>Counter-example</Trans>
        </dt>
        <dd>{skill.counterExample}</dd>
      </div>
    </dl>
  );
}
