import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Pages } from '../../hooks';
import classes from './DataTable.module.css';

/** How much of the list is here, and the way to more of it. */
export function TableFooter<T>({ pages }: { pages: Pages<T> }) {
  const { i18n } = useLingui();
  const shown = i18n.number(pages.rows.length);
  const total = i18n.number(pages.total);
  return (
    <div className={classes.footer}>
      <span role="status">
        {pages.totalIsExact ? (
          <Trans>
            {shown} of {total}
          </Trans>
        ) : (
          <Trans>
            {shown} of more than {total}
          </Trans>
        )}
      </span>
      {pages.hasMore && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={pages.isLoadingMore}
          onClick={pages.more}
        >
          <Trans>Load more</Trans>
        </Button>
      )}
    </div>
  );
}
