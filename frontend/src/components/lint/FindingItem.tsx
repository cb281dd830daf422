import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import classes from './FindingList.module.css';
import type { Finding } from './findings';
import { KeepReason } from './KeepReason';
import { Rewrite } from './Rewrite';

interface FindingItemProps {
  finding: Finding;
  /** The name of its rule. */
  title?: string;
  readOnly?: boolean;
  onLook: (finding: Finding | null) => void;
  onShow: (finding: Finding) => void;
  onTake: (finding: Finding) => void;
  onKeep: (finding: Finding, reason: string) => void;
}

/** One remark: what, why, what instead, and the two ways to answer it. */
export function FindingItem(props: FindingItemProps) {
  const { finding, title, readOnly, onLook, onShow, onTake, onKeep } = props;
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  return (
    <li
      className={classes.finding}
      onMouseEnter={() => onLook(finding)}
      onMouseLeave={() => onLook(null)}
      onFocus={() => onLook(finding)}
      onBlur={() => onLook(null)}
    >
      <div>
        {title && <b>{title}. </b>}
        <span>{finding.reason}</span>
      </div>
      <div className={classes.rewrite}>
        <Trans>Try:</Trans> <Rewrite text={finding.rewrite} />
      </div>
      {asking ? (
        <KeepReason
          words={finding.words}
          onCancel={() => ask(false)}
          onKeep={(reason) => onKeep(finding, reason)}
        />
      ) : (
        !readOnly && (
          <Group gap={4}>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onTake(finding)}
              aria-label={t`Take it: ${finding.rewrite}`}
            >
              <Trans>Take it</Trans>
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => ask(true)}
              aria-label={t`Keep “${finding.words}”, with a reason`}
            >
              <Trans>Keep, with a reason</Trans>
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => onShow(finding)}>
              <Trans>Show in the text</Trans>
            </Button>
          </Group>
        )
      )}
    </li>
  );
}
