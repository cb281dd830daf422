import { keepPreviousData } from '@tanstack/react-query';
import { $api, api, body, byCursor, ifMatch, type Schema } from '../../api';
import { type ListState, useMe } from '../../hooks';

export type Token = Schema<'ApiToken'>;
export type TokenInput = Schema<'ApiTokenInput'>;
export type Scope = Token['scopes'][number];

const useHas = (...roles: string[]): boolean => {
  const mine = useMe().data?.roles ?? [];
  return roles.some((role) => mine.includes(role));
};

/** Administrators make and revoke tokens, auditors see them; nobody else does. */
export const useMaySeeTokens = (): boolean => useHas('ld-admin', 'auditor');
export const useMayMakeTokens = (): boolean => useHas('ld-admin');

export const tokenListKeys = ['state', 'sort'] as const;

/** The tokens that match, by name unless told otherwise. */
export const useTokenList = (state: ListState<(typeof tokenListKeys)[number]>) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/api-tokens',
    // The server checks the words and answers 400 in its own; an address can hold anything.
    { params: { query: state as never } },
    { ...byCursor, placeholderData: keepPreviousData },
  );

export const createToken = (input: TokenInput) =>
  body(api.POST('/api/v1/api-tokens', { body: input }));

export const revokeToken = ({ id, version }: Token) =>
  body(
    api.POST('/api/v1/api-tokens/{id}/revoke', {
      params: { path: { id } },
      headers: ifMatch(`"${version}"`),
    }),
  );
