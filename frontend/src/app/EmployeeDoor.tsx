import { Trans } from '@lingui/react/macro';
import { Button, Text, Title } from '@mantine/core';
import { IconFileText, IconSeedling } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './EmployeeDoor.module.css';
import { MyReport } from './layout/MyReport';
import { Preferences } from './layout/Preferences';
import { UserMenu } from './layout/UserMenu';

/** What somebody sees for whom no plan exists yet: the truth, and what will happen next. */
export default function EmployeeDoor({ name }: { name: string }) {
  const [reading, setReading] = useState(false);
  const firstName = name.split(' ')[0];
  return (
    <div className={classes.frame}>
      <header className={classes.header}>
        <span className={classes.brand}>Upskill</span>
        <Preferences />
        <UserMenu />
      </header>
      <main className={classes.main}>
        <span className={classes.icon} aria-hidden>
          <IconSeedling size={28} stroke={1.6} />
        </span>
        <Title order={1}>
          <Trans>Hello {firstName}</Trans>
        </Title>
        <Text size="lg">
          <Trans>There is no plan for you yet.</Trans>
        </Text>
        <Text c="dimmed">
          <Trans>
            Your learning and development team is still preparing the plan for your role. You do not
            have to do anything. Once it is ready, you will find here what to practise and how.
          </Trans>
        </Text>
        <Button
          variant="default"
          size="md"
          className={classes.report}
          leftSection={<IconFileText size={18} aria-hidden />}
          onClick={() => setReading(true)}
        >
          <Trans>What is held about me</Trans>
        </Button>
      </main>
      {reading && <MyReport onClose={() => setReading(false)} />}
    </div>
  );
}
