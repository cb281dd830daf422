import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { FindingItem } from './FindingItem';
import classes from './FindingList.module.css';
import { type Finding, findingKey, type Kept, type Waiver } from './findings';
import { KeptList } from './KeptList';
import { LintState, type LintWords } from './LintState';
import { MarkedField, type MarkedFieldProps } from './MarkedField';
import { type Reader, useFindings } from './useFindings';
import { useRewrite } from './useRewrite';

interface LintedFieldProps extends MarkedFieldProps {
  reader: Reader;
  words: LintWords;
  /** The name of a rule. */
  titleOf: (rule: string) => string | undefined;
  kept: Kept[];
  onKept: (kept: Kept[]) => void;
  /** Which of what is kept belongs to this field; all, unless told. */
  isOwn?: (kept: Kept) => boolean;
  waivers: Waiver[];
}

/** A text and, under it while one writes, what the server's rules say of it and what one can do about that. */
export function LintedField(props: LintedFieldProps) {
  const { reader, words, titleOf, kept, onKept, isOwn = () => true, waivers, ...field } = props;
  const { t } = useLingui();
  const area = useRef<HTMLTextAreaElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const lint = useFindings(field.value, kept, reader);
  const rewrite = useRewrite(area, field.onChange);
  const listId = `${field.id}-findings`;

  function keep(finding: Finding, reason: string) {
    onKept([...kept, { rule: finding.rule, words: finding.words, reason }]);
    area.current?.focus();
  }

  return (
    <div>
      <MarkedField
        {...field}
        findings={lint.open}
        active={active}
        area={area}
        describedBy={listId}
      />
      {!(field.plain && lint.isEmpty) && <LintState lint={lint} {...words} />}
      <ul id={listId} className={classes.list} aria-label={t`Findings`} hidden={!lint.open.length}>
        {lint.open.map((finding) => (
          <FindingItem
            key={findingKey(finding)}
            finding={finding}
            title={titleOf(finding.rule)}
            readOnly={field.readOnly}
            onLook={(looked) => setActive(looked && findingKey(looked))}
            onShow={({ start, end }) => rewrite.select(start, end)}
            onTake={rewrite.take}
            onKeep={keep}
          />
        ))}
      </ul>
      <KeptList
        kept={kept.filter(isOwn)}
        waivers={waivers}
        onChange={(next) => onKept([...kept.filter((one) => !isOwn(one)), ...next])}
        readOnly={field.readOnly}
      />
    </div>
  );
}
