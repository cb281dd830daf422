import { HttpResponse, http } from 'msw';
import type { Schema } from '../../api';
import { page, problem, server } from '../../test/server';
import { changedRow, type Plan, type PlanRow } from './planRows';

const path = '*/api/v1/plans/:id';

/** The state that each command leads to. */
const commands = {
  submit: 'in-review',
  return: 'draft',
  publish: 'published',
  retire: 'retired',
  reinstate: 'published',
} as const;

/** The plan as the list of its versions shows it. */
const summaryOf = ({ rows: _, events: __, ...plan }: Plan) => plan;

/** A server with one plan, as strict about versions as the real one. */
export function planServer(start: Plan) {
  const state = {
    plan: start,
    /** What was written, in order. */
    writes: [] as Schema<'PlanContent'>[],
    /** Writes that were under way at the same time, at most. */
    atOnce: 0,
    /** Holds back the answers to writes. */
    gate: Promise.resolve(),
    /** Answers instead of the server, once each. */
    failures: [] as Response[],
  };
  let underWay = 0;

  const answer = () =>
    HttpResponse.json(state.plan, { headers: { ETag: `"${state.plan.version}"` } });
  const stale = (request: Request) =>
    request.headers.get('If-Match') !== `"${state.plan.version}"` &&
    problem(412, 'The record has changed since it was read');

  server.use(
    http.get('*/api/v1/plans', () => page([])),
    http.get('*/api/v1/skill-targets', () => page([])),
    http.get('*/api/v1/skills', () => page([])),
    http.get('*/api/v1/work-activities', () => page([])),
    http.get(path, answer),
    http.get(`${path}/versions`, () => page([summaryOf(state.plan)])),
    http.put(path, async ({ request }) => {
      underWay += 1;
      state.atOnce = Math.max(state.atOnce, underWay);
      const content = (await request.json()) as Schema<'PlanContent'>;
      await state.gate;
      underWay -= 1;
      const failure = state.failures.shift() ?? stale(request);
      if (failure) return failure;
      state.writes.push(content);
      save(content);
      return answer();
    }),
    http.post(`${path}/:command`, async ({ request, params }) => {
      const failure = state.failures.shift() ?? stale(request);
      if (failure) return failure;
      const status = commands[params.command as keyof typeof commands];
      state.plan = { ...state.plan, status, version: state.plan.version + 1 };
      return answer();
    }),
  );

  /** Somebody writes the plan. */
  function save({ title, rows }: Schema<'PlanContent'>) {
    const before = new Map(state.plan.rows.map((row) => [row.id, row]));
    state.plan = {
      ...state.plan,
      title,
      version: state.plan.version + 1,
      rows: rows.map((row) =>
        changedRow({ archived: [], ...before.get(row.id ?? ''), ...row } as unknown as PlanRow, {}),
      ),
    };
  }
  return Object.assign(state, { save });
}
