import { $api, api, body, byCursor, ifMatch, onTopOf, type Schema } from '../../api';

export type View = Schema<'View'>;
export type ViewInput = Schema<'ViewInput'>;
export type ListName = View['list'];

/** The views of a list that this person sees, by their names. */
export function useViews(list: ListName) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/views',
    { params: { query: { list, limit: 200 } } },
    { ...byCursor, staleTime: 60_000 },
  );
}

/** Writes of this feature; each throws a `ProblemError` when the server refuses. */

export const createView = (input: ViewInput) => body(api.POST('/api/v1/views', { body: input }));

const byId = ({ id }: View) => ({ params: { path: { id } } });
const withTag = (view: View) => ({ ...byId(view), headers: ifMatch(`"${view.version}"`) });

/** What a view is made of. */
export const inputOf = ({ list, name, query, shared }: View): ViewInput => ({
  list,
  name,
  query,
  shared,
});

export const updateView = (view: View, change: Partial<ViewInput>) =>
  body(
    api.PUT('/api/v1/views/{id}', {
      ...byId(view),
      headers: onTopOf(view),
      body: { ...inputOf(view), ...change },
    }),
  );

export const deleteView = (view: View) => body(api.DELETE('/api/v1/views/{id}', withTag(view)));

export const makeDefault = (view: View) =>
  body(api.POST('/api/v1/views/{id}/make-default', byId(view)));

export const endDefault = (view: View) =>
  body(api.POST('/api/v1/views/{id}/end-default', byId(view)));
