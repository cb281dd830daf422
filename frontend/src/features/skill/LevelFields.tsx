import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import classes from './LevelFields.module.css';
import { LevelMark } from './LevelMark';
import { levels } from './levels';
import type { SkillValues } from './skillValues';

interface LevelFieldsProps {
  form: UseFormReturnType<SkillValues>;
  readOnly: boolean;
}

/** The description of each level, lowest first. */
export function LevelFields({ form, readOnly }: LevelFieldsProps) {
  const { t } = useLingui();
  return levels.map(({ level, name, hint }) => (
    <div key={level} className={classes.row}>
      <label className={classes.label} htmlFor={`skill-level${level}`}>
        <LevelMark level={level} /> {t(name)}
      </label>
      <Textarea
        id={`skill-level${level}`}
        placeholder={readOnly ? undefined : t(hint)}
        autosize
        minRows={1}
        maxLength={1000}
        readOnly={readOnly}
        {...form.getInputProps(`level${level}`)}
      />
    </div>
  ));
}
