import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Select } from '../../components';
import classes from './CellEditor.module.css';
import type { HowBuilt } from './planRows';
import { builtTypes } from './words';

interface HowBuiltFieldsProps {
  thing: HowBuilt;
  number: number;
  onChange: (patch: Partial<HowBuilt>) => void;
  onRemove?: () => void;
}

/** One thing that builds a skill: its kind and title, and if need be its text or where to find it. */
export function HowBuiltFields({ thing, number, onChange, onRemove }: HowBuiltFieldsProps) {
  const { t } = useLingui();
  const [more, setMore] = useState(Boolean(thing.text || thing.link));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame and legend
    <div role="group" aria-label={t`Item ${number}`} className={classes.thing}>
      <div className={classes.thingHead}>
        <Select
          aria-label={t`Kind`}
          data={Object.entries(builtTypes).map(([value, word]) => ({ value, label: t(word) }))}
          value={thing.type}
          onChange={(type) => type && onChange({ type: type as HowBuilt['type'] })}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          flex={1}
        />
        {onRemove && (
          <ActionIcon aria-label={t`Remove item ${number}`} onClick={onRemove}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </div>
      <TextInput
        aria-label={t`Title`}
        placeholder={t`Title`}
        maxLength={255}
        value={thing.title ?? ''}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {more ? (
        <>
          <Textarea
            aria-label={t`Text`}
            placeholder={t`Text`}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={thing.text ?? ''}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t`Link`}
            placeholder={t`Link, https://…`}
            inputMode="url"
            maxLength={1000}
            value={thing.link ?? ''}
            onChange={(event) => onChange({ link: event.currentTarget.value })}
          />
        </>
      ) : (
        <Button variant="subtle" size="compact-xs" onClick={() => setMore(true)}>
          <Trans>Add a text or a link</Trans>
        </Button>
      )}
    </div>
  );
}
