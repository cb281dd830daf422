import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { Page, QueryState, SelectionBar } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';
import { type Language, languageOfReader, languages } from './languages';
import { type StarterNeed, useStarterLibrary } from './queries';
import { StarterNeedCard } from './StarterNeedCard';
import { useTakeStarters } from './useTakeStarters';

const openKeys = (needs: StarterNeed[]) =>
  needs.flatMap(({ skills }) => skills.flatMap(({ key, skillId }) => (skillId ? [] : [key])));

/** The skills that come with the product, to read and to take as drafts of one's own. */
export default function StarterLibraryPage() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const [language, setLanguage] = useState<Language>(languageOfReader);
  const [selected, select] = useState<string[]>([]);
  const library = useStarterLibrary(language);
  const take = useTakeStarters(language, () => select([]));
  const open = openKeys(library.data?.needs ?? []);

  return (
    <Page
      title={t`Starter library`}
      back={{ label: t`Skills`, to: paths.skills }}
      actions={
        <>
          <SegmentedControl
            aria-label={t`Language of the skills`}
            data={languages}
            value={language}
            onChange={(value) => setLanguage(value as Language)}
          />
          {mayEdit && open.length > 0 && (
            <Button loading={take.isPending} onClick={() => take.mutate(open)}>
              <Plural value={open.length} one="Take the last one" other="Take all #" />
            </Button>
          )}
        </>
      }
    >
      <Text maw="46rem">
        <Trans>
          Skills for six needs that most offices share, each with four levels, a good example and
          what is mistaken for it. Taking one makes a draft: put it into your own words, then
          publish it.
        </Trans>
      </Text>
      <QueryState query={library}>
        {({ needs }) => (
          <>
            {needs.map((need) => (
              <StarterNeedCard
                key={need.key}
                need={need}
                selected={mayEdit ? selected : undefined}
                onSelect={select}
              />
            ))}
          </>
        )}
      </QueryState>
      <SelectionBar label={t`Selected skills`} count={selected.length} onClear={() => select([])}>
        <Button loading={take.isPending} onClick={() => take.mutate(selected)}>
          <Trans>Take as drafts</Trans>
        </Button>
      </SelectionBar>
    </Page>
  );
}
