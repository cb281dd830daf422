import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import classes from './ErasedPlaces.module.css';
import type { ErasurePreview } from './queries';
import { places as words } from './words';

/** What goes, from where, and what stays without a name; then the places where nothing is. */
export function ErasedPlaces({ places }: Pick<ErasurePreview, 'places'>) {
  const { t, i18n } = useLingui();
  const nameOf = (place: string) => (words[place] ? t(words[place].label) : place);
  const empty = places.filter(({ rows }) => rows === 0).map(({ place }) => nameOf(place));
  const emptyWords = new Intl.ListFormat(i18n.locale).format(empty);
  return (
    <div>
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
          {places
            .filter(({ rows }) => rows > 0)
            .map(({ place, rows }) => (
              <tr key={place}>
                <th scope="row">{nameOf(place)}</th>
                <td className={classes.number}>{i18n.number(rows)}</td>
                <td>{words[place] ? t(words[place].fate) : t`goes`}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {empty.length > 0 && (
        <Text size="sm" c="dimmed" mt={8}>
          <Trans>Nothing is held in: {emptyWords}</Trans>
        </Text>
      )}
    </div>
  );
}
