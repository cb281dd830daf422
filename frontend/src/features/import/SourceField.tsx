import { useLingui } from '@lingui/react/macro';
import { Autocomplete } from '../../components';
import { useSources } from './queries';

interface SourceFieldProps {
  value: string;
  onChange: (source: string) => void;
}

/** Which system the rows come from: with their id it says which record a row is. */
export function SourceField({ value, onChange }: SourceFieldProps) {
  const { t } = useLingui();
  const known = useSources() ?? [];
  return (
    <Autocomplete
      label={t`Source`}
      description={t`Where the rows come from. Source and id together say which record a row is; a column "source" in the file wins.`}
      placeholder="local"
      value={value}
      onChange={onChange}
      data={[...new Set(['local', ...known])]}
      maxLength={40}
      maw={360}
    />
  );
}
