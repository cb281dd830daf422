import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState, Page } from '../components';
import { paths } from '../urls';

/** No page lives at this address. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <Page title={t`Page not found`}>
      <EmptyState
        title={t`There is nothing at this address`}
        action={<Link to={paths.home}>{t`Go to the start page`}</Link>}
      />
    </Page>
  );
}

/** A page's code could not be loaded (a new version was installed, or the connection broke) or failed. */
export function LoadFailed() {
  const { t } = useLingui();
  return (
    <Page title={t`This page could not be shown`}>
      <EmptyState
        title={t`A new version may have been installed, or the connection was lost`}
        action={
          <Button onClick={() => location.reload()}>
            <Trans>Reload</Trans>
          </Button>
        }
      />
    </Page>
  );
}
