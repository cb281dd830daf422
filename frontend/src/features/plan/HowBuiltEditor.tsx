import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CellEditorProps } from './cellEditors';
import { HowBuiltFields } from './HowBuiltFields';
import type { HowBuilt } from './planRows';

const blank: HowBuilt = { type: 'guideline', title: '' };
/** The most that the API takes. */
const most = 20;

/** The list of what builds a skill: guidelines, prompts, examples. */
export function HowBuiltEditor({ row, onChange }: CellEditorProps) {
  const things = row.howBuilt.length > 0 ? row.howBuilt : [blank];

  const change = (index: number, patch: Partial<HowBuilt>) =>
    onChange({
      howBuilt: things.map((thing, at) => (at === index ? { ...thing, ...patch } : thing)),
    });
  const remove = (index: number) => onChange({ howBuilt: things.filter((_, at) => at !== index) });

  return (
    <>
      {things.map((thing, index) => (
        <HowBuiltFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the things have no identity but their place
          key={index}
          thing={thing}
          number={index + 1}
          onChange={(patch) => change(index, patch)}
          onRemove={row.howBuilt.length > 0 ? () => remove(index) : undefined}
        />
      ))}
      {things.length < most && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange({ howBuilt: [...things, blank] })}
        >
          <Trans>Add another</Trans>
        </Button>
      )}
    </>
  );
}
