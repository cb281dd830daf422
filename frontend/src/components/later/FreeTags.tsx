import { Pill, PillGroup, PillsInput, PillsInputField, type TagsInputProps } from '@mantine/core';
import { useId } from '@mantine/hooks';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';

/** Several short texts in one field that suggests none, and so says of no list that it could unfold. */
export function FreeTags(props: TagsInputProps) {
  const { label, description, error, value = [], onChange, placeholder, readOnly } = props;
  const { required, onFocus, onBlur, maxTags = Number.POSITIVE_INFINITY } = props;
  const splitChars = props.splitChars ?? [','];
  const id = useId(props.id);
  const [typed, setTyped] = useState('');

  /** Takes in what is typed or pasted, each text once however it is written. */
  function add(text: string) {
    const texts = [...value];
    for (const part of split(text, splitChars)) {
      if (!texts.some((one) => one.toLowerCase() === part.toLowerCase())) texts.push(part);
    }
    setTyped('');
    if (texts.length > value.length) onChange?.(texts.slice(0, maxTags));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (readOnly || event.nativeEvent.isComposing) return;
    const ends = event.key === 'Enter' || splitChars.includes(event.key);
    if (ends && typed.trim()) {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) {
      onChange?.(value.slice(0, -1));
    }
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    event.preventDefault();
    if (!readOnly) add(typed + event.clipboardData.getData('text/plain'));
  }

  return (
    <PillsInput label={label} description={description} error={error} id={id} required={required}>
      <PillGroup>
        {value.map((text) => (
          <Pill
            key={text}
            withRemoveButton={!readOnly}
            onRemove={() => onChange?.(value.filter((one) => one !== text))}
          >
            {text}
          </Pill>
        ))}
        <PillsInputField
          id={id}
          readOnly={readOnly}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onFocus={onFocus}
          onBlur={(event) => {
            if (typed.trim()) add(typed);
            onBlur?.(event);
          }}
        />
      </PillGroup>
    </PillsInput>
  );
}

const split = (text: string, at: string[]) =>
  [...at, '\n']
    .reduce((parts, char) => parts.flatMap((part) => part.split(char)), [text])
    .map((part) => part.trim())
    .filter((part) => part !== '');
