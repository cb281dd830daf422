import { Trans, useLingui } from '@lingui/react/macro';
import classes from './CellView.module.css';
import type { CellViewProps } from './cellViews';
import { builtTypes } from './words';

/** What builds the skill of a row. A link can be followed where the cell itself is no button. */
export function HowBuiltView({ row, editable }: CellViewProps) {
  const { t } = useLingui();
  const said = row.howBuilt.filter(({ title, text, link }) => title || text || link);
  if (said.length === 0) {
    return (
      <span className={classes.gap}>
        {editable ? (
          <Trans>Nothing builds it yet. Add a guideline, a prompt, an example</Trans>
        ) : (
          <Trans>Nothing builds it yet</Trans>
        )}
      </span>
    );
  }
  return said.map(({ type, title, text, link }, index) => {
    const name = title || (text ? null : link);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the things have no identity but their place
      <span className={classes.line} key={index}>
        <span className={classes.kind}>{t(builtTypes[type])}</span>{' '}
        {name &&
          (link && !editable ? (
            <a href={link} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          ))}
        {text && <span className={classes.detail}>{text}</span>}
      </span>
    );
  });
}
