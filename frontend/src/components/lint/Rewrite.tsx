import classes from './FindingList.module.css';
import { atBlanks } from './findings';

/** A proposed statement with its `[blanks]` standing out. */
export function Rewrite({ text }: { text: string }) {
  return (
    <i>
      {atBlanks(text).map((part, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name
          <span key={index} className={classes.blank}>
            {part.slice(1, -1)}
          </span>
        ) : (
          part
        ),
      )}
    </i>
  );
}
