import { useLingui } from '@lingui/react/macro';
import { Radio } from '@mantine/core';
import classes from './KindChoice.module.css';
import { type ImportKind, kindNames, kinds } from './words';

interface KindChoiceProps {
  value: ImportKind;
  onChange: (kind: ImportKind) => void;
}

/** What the rows of the file are. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const { t } = useLingui();
  return (
    <Radio.Group
      value={value}
      onChange={(kind) => onChange(kind as ImportKind)}
      aria-label={t`What the file holds`}
    >
      <div className={classes.list}>
        {kindNames.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={t(kinds[kind].label)}
            description={t(kinds[kind].about)}
            classNames={{ root: classes.kind, label: classes.label, description: classes.about }}
            data-chosen={kind === value || undefined}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
