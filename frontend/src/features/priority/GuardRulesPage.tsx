import { Trans, useLingui } from '@lingui/react/macro';
import { Code, Group, Stack, Text } from '@mantine/core';
import { Card, Page, QueryState, Rewrite, useRuleLanguage } from '../../components';
import { paths } from '../../urls';
import { useGuardRules } from './queries';

const readable = (phrase: string) =>
  phrase.replace(/<([\w-]+)>/g, '‹$1›').replace(/(\S+)\?/g, '($1)');

/** The rules by which success is read, as people discuss them. */
export default function GuardRulesPage() {
  const { t } = useLingui();
  const rules = useGuardRules();
  const { reads, choice } = useRuleLanguage(rules.data?.rules ?? []);
  return (
    <Page title={t`What the guard looks for`} back={{ label: t`Priorities`, to: paths.priorities }}>
      <Text c="dimmed" maw="46rem">
        <Trans>
          The guard marks success that is worded as training. It never blocks a draft; a priority
          becomes active once each finding is reworded or kept with a reason. ‹training› stands for
          any word of that kind, … for up to three words.
        </Trans>
      </Text>
      {choice}
      <QueryState query={rules}>
        {(data) => (
          <Stack gap="sm" maw="60rem">
            {data.rules.filter(reads).map((rule) => (
              <Card key={rule.rule} title={rule.title}>
                <Text>{rule.reason.replace('{words}', '…')}</Text>
                {!rule.rewrite.startsWith('{') && (
                  <Text mt={4}>
                    <Trans>Try:</Trans> <Rewrite text={rule.rewrite} />
                  </Text>
                )}
                <Group gap={6} mt={8}>
                  {rule.phrases.map((phrase) => (
                    <Code key={phrase}>{readable(phrase)}</Code>
                  ))}
                </Group>
              </Card>
            ))}
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}
