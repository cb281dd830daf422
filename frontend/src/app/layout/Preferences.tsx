import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Group, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { ActionMenu } from '../../components';
import { LanguageItems } from './LanguageItems';

/** Light or dark, and the language. */
export function Preferences() {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        aria-label={dark ? t`Use light colours` : t`Use dark colours`}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size={16} /> : <IconMoon size={16} />}
      </ActionIcon>
      <ActionMenu
        position="top-end"
        target={
          <ActionIcon aria-label={t`Language`}>
            <IconLanguage size={16} />
          </ActionIcon>
        }
      >
        <LanguageItems />
      </ActionMenu>
    </Group>
  );
}
