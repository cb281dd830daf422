import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Card } from '../../components';
import { paths } from '../../urls';
import { Copyable } from './Copyable';
import classes from './Hris.module.css';

/** What every system wants to know: where, and who it is. */
export function Connection() {
  const { t } = useLingui();
  return (
    <Card title={t`Address and token`}>
      <dl className={classes.facts}>
        <div>
          <dt>{t`Tenant URL`}</dt>
          <dd>
            <Copyable label={t`Tenant URL`} value={`${location.origin}/scim/v2`} />
          </dd>
        </div>
        <div>
          <dt>{t`Secret token`}</dt>
          <dd>
            <Text size="sm">
              <Trans>
                Make an API token of the scope <code>scim</code>. It is shown once; keep it only in
                the other system. A service account of your identity provider with the role{' '}
                <code>integration</code> works as well.
              </Trans>{' '}
              <Link to={paths.tokens} className={classes.inText}>{t`Make a token`}</Link>
            </Text>
          </dd>
        </div>
      </dl>
    </Card>
  );
}
