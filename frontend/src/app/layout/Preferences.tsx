import { useLingui } from '@lingui/react/macro';
import {
  ActionIcon,
  Group,
  Menu,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { chooseLanguage, type Language, languages } from '../language';

/** Light or dark, and the language. */
export function Preferences() {
  const { t, i18n } = useLingui();
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
              onClick={() => chooseLanguage(code as Language)}
            >
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
