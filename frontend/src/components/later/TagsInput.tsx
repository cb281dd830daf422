import { Pill, PillGroup, PillsInput, PillsInputField, type TagsInputProps } from '@mantine/core';
import { FreeTags } from './FreeTags';
import { later } from './later';
import { useStandIn } from './useStandIn';

const OpenTagsInput = later<TagsInputProps>(() =>
  import('./parts').then((parts) => parts.TagsInput),
);

/** Several short texts in one field, with suggestions where there are any. */
export function TagsInput(props: TagsInputProps) {
  return props.data?.length ? <SuggestedTags {...props} /> : <FreeTags {...props} />;
}

/** What unfolds is loaded after the page; before, it shows the texts. */
function SuggestedTags(props: TagsInputProps) {
  const { ready, standIn, real } = useStandIn(OpenTagsInput);
  if (!ready) return <StandIn {...props} {...standIn} />;
  return <OpenTagsInput {...props} {...(real && { autoFocus: true })} />;
}

/** What it looks like while nobody types. */
function StandIn(props: TagsInputProps) {
  const { label, description, error, id, value = [], placeholder, readOnly } = props;
  const { onPointerDown, onFocus, onBlur, onClick } = props;
  return (
    <PillsInput label={label} description={description} error={error} id={id}>
      <PillGroup>
        {value.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves in here
          <Pill key={index} withRemoveButton={!readOnly}>
            {text}
          </Pill>
        ))}
        <PillsInputField
          id={id}
          role="combobox"
          aria-haspopup="listbox"
          aria-expanded={false}
          readOnly
          placeholder={placeholder}
          onPointerDown={onPointerDown}
          onFocus={onFocus}
          onBlur={onBlur}
          onClick={onClick}
        />
      </PillGroup>
    </PillsInput>
  );
}
