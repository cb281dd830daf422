import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  Card,
  Page,
  QueryState,
  Rewrite,
  readable,
  readablePhrase,
  useRuleLanguage,
} from '../../components';
import { useMe } from '../../hooks';
import { paths, url } from '../../urls';
import classes from './LintRulesPage.module.css';
import { useLintRules } from './queries';

export default function LintRulesPage() {
  const { t } = useLingui();
  const rules = useLintRules();
  const { reads, choice } = useRuleLanguage(rules.data?.rules ?? []);
  const mayChange = (useMe().data?.roles ?? []).includes('ld-admin');
  return (
    <Page
      title={t`What the linter looks for`}
      back={{ label: t`Skills`, to: paths.skills }}
      actions={
        mayChange && (
          <Button
            component={Link}
            to={url(paths.setting, { name: 'skill-rules' })}
            variant="default"
          >
            <Trans>Change the rules</Trans>
          </Button>
        )
      }
    >
      <Text c="dimmed" maw="46rem">
        <Trans>
          A skill that nobody could see at work can be neither practised nor given feedback on.
          These are the rules, word for word as the server applies them, while you write and on
          every import. A finding never stops you from saving; it only has to be answered before the
          skill is published.
        </Trans>
      </Text>
      {choice}
      <Card flush>
        <QueryState query={rules}>
          {(data) => (
            <ul className={classes.rules}>
              {data.rules.filter(reads).map(({ rule, title, reason, rewrite, phrases }) => (
                <li key={rule} className={classes.rule}>
                  <div>
                    <h2>{title}</h2>
                    <p>{readable(reason)}</p>
                    <span className={classes.label}>
                      <Trans>Rewrite</Trans>
                    </span>
                    <div>
                      <Rewrite text={readable(rewrite)} />
                    </div>
                  </div>
                  {phrases.length === 0 ? (
                    <span className={classes.label}>
                      <Trans>Looks at how the sentence is built, not at its words</Trans>
                    </span>
                  ) : (
                    <div>
                      <span className={classes.label}>
                        <Trans>Words it looks for</Trans>
                      </span>
                      <ul className={classes.phrases}>
                        {phrases.map((phrase) => (
                          <li key={phrase}>{readablePhrase(phrase)}</li>
                        ))}
                      </ul>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )}
        </QueryState>
      </Card>
    </Page>
  );
}
