import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import type { Choices } from './choices';
import classes from './RunOptions.module.css';
import { archivable } from './words';

interface RunOptionsProps {
  choices: Choices;
  onChange: (patch: Partial<Choices>) => void;
}

/** What bad rows, empty cells and missing records lead to. A choice that takes something away is red, and never the first. */
export function RunOptions({ choices, onChange }: RunOptionsProps) {
  const { t } = useLingui();
  const people = choices.kind === 'people';
  return (
    <div className={classes.options}>
      <Radio.Group
        label={t`A bad row`}
        value={choices.onError}
        onChange={(onError) => onChange({ onError: onError as Choices['onError'] })}
      >
        <Stack className={classes.choices} mt={6}>
          <Radio
            value="abort"
            label={<Trans>stops the import: nothing is applied until every row is good</Trans>}
          />
          <Radio value="skip-rows" label={<Trans>is left out; the good rows are applied</Trans>} />
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t`An empty cell`}
        value={choices.blank}
        onChange={(blank) => onChange({ blank: blank as Choices['blank'] })}
      >
        <Stack className={classes.choices} mt={6}>
          <Radio value="ignore" label={<Trans>leaves the field as it is</Trans>} />
          <Radio
            value="clear"
            color="red.8"
            classNames={{ label: classes.destructive }}
            label={<Trans>empties the field, and what was in it is lost</Trans>}
          />
        </Stack>
      </Radio.Group>
      {archivable.has(choices.kind) && (
        <Radio.Group
          label={
            people
              ? t`Somebody of this source whom the file does not name`
              : t`A record of this source that the file does not name`
          }
          value={choices.missing}
          onChange={(missing) => onChange({ missing: missing as Choices['missing'] })}
        >
          <Stack className={classes.choices} mt={6}>
            <Radio value="keep" label={<Trans>stays as it is</Trans>} />
            <Radio
              value="archive"
              color="red.8"
              classNames={{ label: classes.destructive }}
              label={
                people ? (
                  <Trans>is deactivated, once you have confirmed how many those are</Trans>
                ) : (
                  <Trans>is archived, once you have confirmed how many those are</Trans>
                )
              }
            />
          </Stack>
        </Radio.Group>
      )}
    </div>
  );
}
