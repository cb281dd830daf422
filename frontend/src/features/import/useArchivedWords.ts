import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Import } from './queries';

/** The words for records that the file does not name: people are deactivated, everything else is archived. */
export function useArchivedWords({ kind, counts }: Pick<Import, 'kind' | 'counts'>) {
  const { t, i18n } = useLingui();
  const { archived } = counts;
  const shown = i18n.number(archived);
  if (kind === 'people') {
    return {
      heading: t`Deactivated`,
      inShort: t`${shown} deactivated`,
      option: t`who is not in the file is deactivated`,
      happened: plural(archived, { one: '# was deactivated.', other: '# were deactivated.' }),
      happens: plural(archived, {
        one: '# will be deactivated.',
        other: '# will be deactivated.',
      }),
      undone: plural(archived, {
        one: '# person is active again.',
        other: '# people are active again.',
      }),
      warning: plural(archived, {
        one: '# person of this source is not in the file and will be deactivated: see “Deactivated”.',
        other:
          '# people of this source are not in the file and will be deactivated: see “Deactivated”.',
      }),
    };
  }
  return {
    heading: t`Archived`,
    inShort: t`${shown} archived`,
    option: t`what the file does not name is archived`,
    happened: plural(archived, { one: '# was archived.', other: '# were archived.' }),
    happens: plural(archived, { one: '# will be archived.', other: '# will be archived.' }),
    undone: plural(archived, {
      one: '# record comes back from the archive.',
      other: '# records come back from the archive.',
    }),
    warning: plural(archived, {
      one: '# record of this source is not in the file and will be archived: it stands under “Archived”.',
      other:
        '# records of this source are not in the file and will be archived: they stand under “Archived”.',
    }),
  };
}
