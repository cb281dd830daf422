import { useLingui } from '@lingui/react/macro';
import { Copyable } from './Copyable';
import type { Client } from './clients';
import classes from './Hris.module.css';

/** Which attribute of the other system goes where. */
export function MappingTable({ client }: { client: Client }) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroller} aria-label={t`Attributes of ${client.name}`} tabIndex={0}>
      <table className={classes.mappings}>
        <thead>
          <tr>
            <th scope="col">{client.name}</th>
            <th scope="col">{t`SCIM attribute`}</th>
            <th scope="col">{t`What it is for`}</th>
          </tr>
        </thead>
        <tbody>
          {client.mappings.map(({ theirs, ours, use }) => (
            <tr key={ours}>
              <td>
                <code>{theirs}</code>
              </td>
              <td>
                <Copyable label={ours} value={ours} />
              </td>
              <td>{t(use)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
