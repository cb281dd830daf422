import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import classes from './FindingList.module.css';
import type { Kept, Waiver } from './findings';

interface KeptListProps {
  kept: Kept[];
  /** The saved ones, which know by whom and when. */
  waivers: Waiver[];
  onChange: (kept: Kept[]) => void;
  readOnly?: boolean;
}

/** The findings that may stay, each with its reason. */
export function KeptList({ kept, waivers, onChange, readOnly }: KeptListProps) {
  const { t, i18n } = useLingui();
  const shown = kept.filter(({ gone }) => !gone);
  if (shown.length === 0) return null;

  const takeBack = (one: Kept) =>
    onChange(
      kept.flatMap((other) =>
        other !== one ? other : other.id === undefined ? [] : { ...other, gone: true },
      ),
    );
  const saved = (id?: string) => {
    const waiver = waivers.find((one) => one.id === id);
    if (!waiver) return t`not saved yet`;
    return `${waiver.by}, ${i18n.date(waiver.at, { dateStyle: 'medium' })}`;
  };
  return (
    <ul className={classes.list} aria-label={t`Kept findings`}>
      {shown.map((one) => (
        <li key={`${one.rule}:${one.words}`} className={classes.kept}>
          <span>
            <Trans>
              Kept: “{one.words}” because {one.reason}
            </Trans>
          </span>
          <small>{saved(one.id)}</small>
          {!readOnly && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => takeBack(one)}
              aria-label={t`No longer keep “${one.words}”`}
            >
              <Trans>Take back</Trans>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
