import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { toast } from '../toast';
import { type Finding, firstBlank } from './findings';

/** Puts rewrites into the statement: taken with a click, taken back with another (or Ctrl+Z). */
export function useRewrite(
  area: RefObject<HTMLTextAreaElement | null>,
  setStatement: (statement: string) => void,
) {
  const { t } = useLingui();

  function put(text: string) {
    const field = area.current;
    field?.focus();
    field?.select();
    // As if typed, so that the browser's own undo knows of it; not every browser lets a page do that.
    const typed = field && document.execCommand?.('insertText', false, text);
    if (!typed) setStatement(text);
  }

  function select(start: number, end: number) {
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    });
  }

  function take({ rewrite }: Finding) {
    const before = area.current?.value ?? '';
    put(rewrite);
    const blank = firstBlank(rewrite) ?? { start: rewrite.length, end: rewrite.length };
    select(blank.start, blank.end);
    toast(
      t`Rewrite taken`,
      <Button size="compact-xs" variant="light" onClick={() => put(before)}>
        <Trans>Undo</Trans>
      </Button>,
    );
  }

  return { take, select };
}
