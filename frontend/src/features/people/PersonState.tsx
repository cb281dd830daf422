import { useLingui } from '@lingui/react/macro';
import { Tag } from '../../components';
import type { Person } from './queries';
import { employments, states, stateTones } from './words';

interface PersonStateProps {
  person: Person;
  /** Says it too of somebody who simply works here. */
  always?: boolean;
}

/** What somebody is to the organisation today, and since or until when. */
export function PersonState({ person, always = false }: PersonStateProps) {
  const { t, i18n } = useLingui();
  const { state, startsOn, endsOn, deactivatedAt } = person;
  const day = (at: string) => i18n.date(at, { dateStyle: 'medium' });

  function words(): string {
    if (person.survivorId) return t({ message: 'Duplicate', context: 'person' });
    if (state === 'not-started' && startsOn) return t`Starts on ${day(startsOn)}`;
    const left = endsOn ?? deactivatedAt;
    if (state === 'left' && left) return t`Left on ${day(left)}`;
    if (state === 'active' && endsOn) return t`Until ${day(endsOn)}`;
    return t(states[state]);
  }
  const isPlain = state === 'active' && !endsOn;
  return (
    <>
      {isPlain ? always && words() : <Tag tone={stateTones[state]}>{words()}</Tag>}
      {person.employment === 'contractor' && (
        <>
          {' '}
          <Tag>{t(employments.contractor)}</Tag>
        </>
      )}
    </>
  );
}
