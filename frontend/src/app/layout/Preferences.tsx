import { useLingui } from '@lingui/react/macro';
import {
  ActionIcon,
  Group,
  Menu,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { chooseLanguage, type Language, languages } from '../language';

/** Light or dark, and the language. */
export function Preferences() {
  const { t, i18n } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const queries = useQueryClient();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  /** What the server has said is asked for again, in the new language. */
  async function choose(language: Language) {
    await chooseLanguage(language);
    await queries.invalidateQueries();
  }
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        aria-label={dark ? t`Use light colours` : t`Use dark colours`}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size={16} /> : <IconMoon size={16} />}
      </ActionIcon>
      <Menu position="top-end">
        <Menu.Target>
          <ActionIcon aria-label={t`Language`}>
            <IconLanguage size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {Object.entries(languages).map(([code, name]) => (
            <Menu.Item
              key={code}
              lang={code}
              fw={i18n.locale === code ? 600 : undefined}
              onClick={() => choose(code as Language)}
            >
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
