import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { RecordSelect, SelectionBar } from '../../components';
import { suggestionOf, type UnmappedTitle, useRoleSearch } from './queries';
import type { useAssigning } from './useAssigning';

interface UnmappedSelectionProps {
  titles: UnmappedTitle[];
  assigning: ReturnType<typeof useAssigning>;
  onClear: () => void;
}

/** What can be done to all ticked titles: take what is suggested for each, or give all one role. */
export function UnmappedSelection({ titles, assigning, onClear }: UnmappedSelectionProps) {
  const { t } = useLingui();
  const best = useQueries({ queries: titles.map(({ title }) => suggestionOf(title ?? '')) });
  const suggested = titles.flatMap(({ title, jobCode }, index) => {
    const roleId = title ? best[index]?.data?.[0]?.roleId : undefined;
    return roleId ? [{ title, jobCode, roleId }] : [];
  });
  return (
    <SelectionBar label={t`Selected titles`} count={titles.length} onClear={onClear}>
      {suggested.length > 0 && (
        <Button loading={assigning.busy} onClick={() => assigning.assign(suggested)}>
          <Trans>Take {suggested.length} suggested</Trans>
        </Button>
      )}
      <RecordSelect
        aria-label={t`Give all of them this role`}
        placeholder={t`Give all of them this role`}
        value={null}
        onChange={(roleId) =>
          roleId &&
          assigning.assign(titles.map(({ title, jobCode }) => ({ title, jobCode, roleId })))
        }
        chosen={undefined}
        useSearch={useRoleSearch}
        w="16rem"
      />
    </SelectionBar>
  );
}
