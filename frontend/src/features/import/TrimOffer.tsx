import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Checkbox } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Preview } from './queries';

interface TrimOfferProps {
  columns: Preview['columns'];
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A spreadsheet made numbers of ids and wrote them with ".0": offers to take that off again. */
export function TrimOffer({ columns, checked, onChange }: TrimOfferProps) {
  const { t } = useLingui();
  const names = columns.map(({ name }) => `“${name}”`).join(', ');
  const before = columns[0]?.samples[0] ?? '';
  const after = before.replace(/\.0$/, '');
  return (
    <Alert
      variant="light"
      icon={<IconInfoCircle size={18} />}
      title={t`Every value in ${names} ends in “.0”`}
    >
      <Trans>
        Spreadsheets do that to ids that look like numbers. With it the ids will not match those of
        other files from the same source.
      </Trans>
      <Checkbox
        mt={8}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        label={t`Take the “.0” off: ${before} becomes ${after}`}
      />
    </Alert>
  );
}
