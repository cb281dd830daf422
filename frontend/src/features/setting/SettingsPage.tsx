import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Page, QueryState } from '../../components';
import { paths, url } from '../../urls';
import { useSetting, useSettings } from './queries';
import classes from './SettingsPage.module.css';
import { sections } from './sections';

export default function SettingsPage() {
  const { t } = useLingui();
  const { name = 'organisation' } = useParams({ strict: false }) as { name?: string };
  const settings = useSettings();
  return (
    <Page title={t`Settings`}>
      <QueryState query={settings}>
        {({ items }) => {
          const known = sections.filter((one) => items.some((item) => item.name === one.name));
          return (
            <div className={classes.columns}>
              <nav className={classes.sections} aria-label={t`Sections of the settings`}>
                {known.map((one) => (
                  <Link
                    key={one.name}
                    to={url(paths.setting, { name: one.name })}
                    className={classes.section}
                    aria-current={one.name === name ? 'page' : undefined}
                  >
                    {t(one.label)}
                  </Link>
                ))}
              </nav>
              <SettingSection key={name} name={name} />
            </div>
          );
        }}
      </QueryState>
    </Page>
  );
}

/** One setting, read with its ETag before it is shown. */
function SettingSection({ name }: { name: string }) {
  const { t } = useLingui();
  const setting = useSetting(name);
  const section = sections.find((one) => one.name === name);
  return (
    <div className={classes.content}>
      {section && (
        <Text c="dimmed" maw="44rem">
          {t(section.help)}
        </Text>
      )}
      <QueryState query={setting}>
        {(record) =>
          section && (
            <Suspense fallback={null}>
              <section.form record={record} />
            </Suspense>
          )
        }
      </QueryState>
    </div>
  );
}
