import { Trans, useLingui } from '@lingui/react/macro';
import { Select, Tag } from '../../components';
import type { Choices } from './choices';
import type { Preview } from './queries';
import classes from './Reading.module.css';
import { delimiters } from './words';

const encodings = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1252', 'ISO-8859-1'];

interface ReadingProps {
  preview: Preview;
  choices: Choices;
  onChange: (patch: Partial<Choices>) => void;
}

/** How the file is being read: guessed by the server, corrected by the person. */
export function Reading({ preview, choices, onChange }: ReadingProps) {
  const { t } = useLingui();
  const { format, delimiter, encoding, sheet } = preview.detected;
  const guessed = (value: string, label: string, chosen: string | undefined, found: string) => ({
    value,
    label: !chosen && value === found ? t`${label} (found)` : label,
  });
  const names = [...new Set([...encodings, ...(encoding ? [encoding] : [])])];
  const signs = [...new Set([...Object.keys(delimiters), ...(delimiter ? [delimiter] : [])])];

  return (
    <div className={classes.reading}>
      <div className={classes.choices}>
        <div className={classes.format}>
          <span className={classes.label}>
            <Trans>Read as</Trans>
          </span>
          <Tag tone="accent">{format.toUpperCase()}</Tag>
        </div>
        {delimiter != null && (
          <Select
            label={t`Delimiter`}
            size="xs"
            value={delimiter}
            onChange={(value) => onChange({ delimiter: value ?? undefined })}
            data={signs.map((sign) => {
              const word = delimiters[sign];
              return guessed(sign, word ? t(word) : sign, choices.delimiter, delimiter);
            })}
            allowDeselect={false}
          />
        )}
        {encoding != null && (
          <Select
            label={t`Encoding`}
            size="xs"
            value={encoding}
            onChange={(value) => onChange({ encoding: value ?? undefined })}
            data={names.map((name) => guessed(name, name, choices.encoding, encoding))}
            allowDeselect={false}
          />
        )}
        {preview.sheets.length > 0 && (
          <Select
            label={t`Sheet`}
            size="xs"
            value={sheet ?? null}
            onChange={(value) => onChange({ sheet: value ?? undefined })}
            data={preview.sheets}
            allowDeselect={false}
          />
        )}
      </div>
      <ColumnsFound preview={preview} />
    </div>
  );
}

function ColumnsFound({ preview }: { preview: Preview }) {
  const { t, i18n } = useLingui();
  const names = preview.columns.slice(0, 12).map(({ name }) => name || t`(no name)`);
  const more = preview.columns.length - names.length;
  const list = i18n.number(preview.columns.length);
  return (
    <p className={classes.found}>
      {preview.columns.length === 1 ? (
        <Trans>Only one column: is the delimiter right?</Trans>
      ) : (
        <Trans>{list} columns:</Trans>
      )}{' '}
      <span className={classes.names}>
        {names.join(' · ')}
        {more > 0 && <Trans> · {more} more</Trans>}
      </span>
    </p>
  );
}
