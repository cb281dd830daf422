import classes from './LevelMark.module.css';

/** A level as a number and as four rising steps. */
export function LevelMark({ level }: { level: number }) {
  return (
    <span className={classes.mark}>
      {[1, 2, 3, 4].map((step) => (
        <span
          key={step}
          aria-hidden
          className={classes.step}
          data-reached={step <= level || undefined}
          style={{ height: 3 + step * 3 }}
        />
      ))}
      <span className={classes.number}>{level}</span>
    </span>
  );
}
