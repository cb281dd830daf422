import { Trans, useLingui } from '@lingui/react/macro';
import { Collapse, NumberInput, Stack, Switch, Textarea, UnstyledButton } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { TagsInput } from '../../components';
import { MoveButtons } from './MoveButtons';
import type { RuleList } from './queries';
import classes from './RuleFields.module.css';

interface RuleFieldsProps {
  form: UseFormReturnType<RuleList>;
  at: number;
  /** Where the rules stand that are shown, so that one moves past those that are not. */
  places: number[];
  readOnly: boolean;
}

/** One rule: on or off at a glance, its words and texts when it is opened. */
export function RuleFields({ form, at, places, readOnly }: RuleFieldsProps) {
  const { t, i18n } = useLingui();
  const [opened, { toggle }] = useDisclosure(false);
  const rule = form.values.rules[at];
  const wrong = isWrong(form.errors, at);
  if (!rule) return null;
  const field = (name: string) => form.getInputProps(`rules.${at}.${name}`);
  const words = i18n.number(rule.phrases.length);
  const placeholder = '{words}';
  const list = (
    name: 'phrases' | 'exceptions' | 'criteria',
    label: string,
    description: string,
  ) => (
    <TagsInput
      label={label}
      description={description}
      maxTags={500}
      readOnly={readOnly}
      {...field(name)}
      error={firstError(form.errors, `rules.${at}.${name}`)}
    />
  );

  return (
    <section className={classes.rule} data-off={!rule.on || undefined} aria-label={rule.title}>
      <div className={classes.head}>
        <Switch
          aria-label={t`Apply “${rule.title}”`}
          checked={rule.on}
          disabled={readOnly}
          onChange={({ currentTarget }) =>
            form.setFieldValue(`rules.${at}.on`, currentTarget.checked)
          }
        />
        <UnstyledButton className={classes.open} aria-expanded={opened || wrong} onClick={toggle}>
          <span className={classes.title}>{rule.title}</span>
          <span className={classes.count}>
            {!rule.on && <Trans>off</Trans>}
            {rule.on && rule.phrases.length > 0 && <Trans>{words} phrases</Trans>}
            {rule.on && rule.phrases.length === 0 && <Trans>reads the sentence</Trans>}
          </span>
          <IconChevronDown size={16} className={classes.chevron} aria-hidden />
        </UnstyledButton>
        {!readOnly && (
          <MoveButtons
            what={rule.title}
            at={places.indexOf(at)}
            count={places.length}
            onMove={(to) => form.reorderListItem('rules', { from: at, to: places[to] ?? at })}
          />
        )}
      </div>
      <Collapse expanded={opened || wrong}>
        <Stack p={16} pt={0} gap="sm">
          {rule.phrases.length + rule.exceptions.length > 0 && (
            <>
              {list(
                'phrases',
                t`Phrases it looks for`,
                t`Press Enter after each. “…” stands for up to three words, a word with “?” may be missing.`,
              )}
              {list('exceptions', t`Not inside`, t`Phrases in which nothing is remarked on`)}
            </>
          )}
          {rule.criteria.length > 0 &&
            list('criteria', t`Answered by`, t`Phrases that answer the rule wherever they stand`)}
          {rule.limit != null && (
            <NumberInput
              label={t`Longest text, in characters`}
              min={20}
              max={2000}
              readOnly={readOnly}
              {...field('limit')}
            />
          )}
          <Textarea
            label={t`What the writer is told`}
            description={t`${placeholder} stands for the words that were found`}
            autosize
            maxLength={400}
            readOnly={readOnly}
            {...field('reason')}
          />
          <Textarea
            label={t`Rewrite that is offered`}
            description={t`In braces stand the writer's own words, in square brackets what is left to fill in`}
            autosize
            maxLength={300}
            readOnly={readOnly}
            {...field('rewrite')}
          />
        </Stack>
      </Collapse>
    </section>
  );
}

/** Is something wrong with the rule at this place? */
export const isWrong = (errors: Record<string, unknown>, at: number): boolean =>
  Object.keys(errors).some((path) => path.startsWith(`rules.${at}.`));

/** A list shows as its own what is wrong with one of its entries. */
const firstError = (errors: Record<string, unknown>, path: string) =>
  Object.entries(errors).find(([key]) => key === path || key.startsWith(`${path}.`))?.[1] as
    | string
    | undefined;
