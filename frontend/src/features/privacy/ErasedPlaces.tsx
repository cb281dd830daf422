import { Trans, useLingui } from '@lingui/react/macro';
import classes from './ErasedPlaces.module.css';
import type { ErasurePreview } from './queries';
import { places as words } from './words';

/** What goes, from where, and what stays without a name. */
export function ErasedPlaces({ places }: Pick<ErasurePreview, 'places'>) {
  const { t, i18n } = useLingui();
  return (
    <table className={classes.places}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Where it is</Trans>
          </th>
          <th scope="col" className={classes.number}>
            <Trans>Records</Trans>
          </th>
          <th scope="col">
            <Trans>What becomes of it</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ place, rows }) => {
          const known = words[place];
          return (
            <tr key={place} data-none={rows === 0 || undefined}>
              <th scope="row">{known ? t(known.label) : place}</th>
              <td className={classes.number}>{i18n.number(rows)}</td>
              <td>{rows > 0 && (known ? t(known.fate) : t`goes`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
