import { lazy, Suspense } from 'react';
import { QueryState } from '../components';
import { isStaff, useMe } from '../hooks';
import { Splash } from './Splash';
import { useOrganisation } from './useOrganisation';

const StaffApp = lazy(() => import('./StaffApp'));
const EmployeeDoor = lazy(() => import('./EmployeeDoor'));

/** Staff and auditors enter the program; everybody else their own, quieter place. */
export function FrontDoor() {
  const me = useMe();
  useOrganisation(me.data?.organisation);
  return (
    <QueryState query={me} pending={<Splash />}>
      {(person) => (
        <Suspense fallback={<Splash />}>
          {isStaff(person) ? <StaffApp /> : <EmployeeDoor name={person.name} />}
        </Suspense>
      )}
    </QueryState>
  );
}
