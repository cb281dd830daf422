import { $api, type Schema } from '../api';

type Me = Schema<'Me'>;

/** Who is signed in. */
export function useMe() {
  return $api.useQuery('get', '/api/v1/me', {}, { staleTime: Number.POSITIVE_INFINITY });
}

/** What the organisation calls itself; empty while nobody has said it. */
export const useOrganisationName = (): string => useMe().data?.organisation?.name ?? '';

/** Does this person work on the program, or read it as an auditor? */
export const isStaff = (me: Me) =>
  ['ld-admin', 'ld-staff', 'auditor'].some((role) => me.roles.includes(role));

/** Does this person keep the people, and what else only the administrators may? */
export const useIsAdmin = (): boolean => useMe().data?.roles.includes('ld-admin') ?? false;

/** May this person change the program? An auditor only reads. */
export function useMayEdit(): boolean {
  const roles = useMe().data?.roles ?? [];
  return roles.includes('ld-admin') || roles.includes('ld-staff');
}
