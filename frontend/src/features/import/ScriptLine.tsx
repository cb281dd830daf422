import { Trans, useLingui } from '@lingui/react/macro';
import { Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { CopyText } from '../../components';
import { archivesMissing, type Choices } from './choices';
import type { Mapping } from './mapping';
import classes from './ScriptLine.module.css';
import { curlLine } from './script';

interface ScriptLineProps {
  choices: Choices;
  fileName: string;
  mapping: Mapping;
}

/** The same import as one line to copy into a script. */
export function ScriptLine({ choices, fileName, mapping }: ScriptLineProps) {
  const { t } = useLingui();
  const [opened, { toggle }] = useDisclosure(false);
  const line = curlLine(location.origin, choices, fileName, mapping);
  return (
    <section className={classes.script} aria-label={t`Do this from a script`}>
      <button type="button" className={classes.toggle} aria-expanded={opened} onClick={toggle}>
        <IconChevronRight size={15} aria-hidden />
        <Trans>Do this from a script</Trans>
      </button>
      <Collapse expanded={opened}>
        <p className={classes.about}>
          <Trans>
            This line does the same, dry run and all: it is applied only when no row is bad, or
            without the bad rows if you chose so. TOKEN is an access token of a service account.
          </Trans>{' '}
          {archivesMissing(choices) && (
            <Trans>
              Where something goes because the file does not name it, the import waits here until
              somebody has confirmed how much.
            </Trans>
          )}
        </p>
        <div className={classes.row}>
          <code className={classes.line}>{line}</code>
          <CopyText value={line} variant="default" size="xs" />
        </div>
      </Collapse>
    </section>
  );
}
