import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import DeliveryPage from './DeliveryPage';
import type { Delivery, Webhook } from './queries';
import { aDelivery, aWebhook } from './testWebhook';
import WebhookListPage from './WebhookListPage';
import WebhookNewPage from './WebhookNewPage';
import WebhookPage from './WebhookPage';

const types = [
  { type: 'plan.published', description: 'A version of a plan was published.' },
  { type: 'import.finished', description: 'An import has ended.' },
];

function serve(webhook: Webhook, deliveries: Delivery[] = []) {
  server.use(
    http.get('*/api/v1/webhook-event-types', () => Response.json(types)),
    http.get('*/api/v1/webhooks/:id', () =>
      Response.json(webhook, { headers: { ETag: `"${webhook.version}"` } }),
    ),
    http.get('*/api/v1/webhook-deliveries', () => page(deliveries)),
  );
}

const open = (webhook: Webhook, deliveries?: Delivery[]) => {
  serve(webhook, deliveries);
  return renderPage(WebhookPage, '/webhooks/$id', '/webhooks/w1');
};

const signedInAs = (role: string) =>
  server.use(
    http.get('*/api/v1/me', () =>
      Response.json({ userName: 'ana', name: 'Ana', email: null, roles: [role] }),
    ),
  );

it('shows the secret of a new webhook once and then leads to it', async () => {
  let sent: unknown;
  serve(aWebhook());
  server.use(
    http.post('*/api/v1/webhooks', async ({ request }) => {
      sent = await request.json();
      return Response.json(aWebhook({ secret: 'whsec_c2VjcmV0' }), { status: 201 });
    }),
  );
  const router = renderPage(WebhookNewPage, '/webhooks/new');
  await userEvent.type(await screen.findByLabelText(/Address/), 'https://example.com/events');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'plan.published' }));
  await userEvent.click(screen.getByRole('button', { name: 'Create webhook' }));

  expect(await screen.findByText('whsec_c2VjcmV0')).toBeVisible();
  expect(sent).toEqual({
    url: 'https://example.com/events',
    description: null,
    eventTypes: ['plan.published'],
    active: true,
  });
  await userEvent.click(screen.getByRole('button', { name: 'I have kept it' }));

  expect(await screen.findByText('elsewhere')).toBeVisible();
  expect(router.state.location.pathname).toBe('/webhooks/w1');
  expect(sessionStorage.length + localStorage.length).toBe(0);
});

it('puts what is wrong with the address beside it', async () => {
  serve(aWebhook());
  const message = 'The address leads into a network that is not public.';
  server.use(
    http.post('*/api/v1/webhooks', () =>
      problem(400, 'Some values are not allowed', {
        detail: message,
        violations: [{ pointer: '/url', code: 'closed-address', message }],
      }),
    ),
  );
  renderPage(WebhookNewPage, '/webhooks/new');
  await userEvent.type(await screen.findByLabelText(/Address/), 'https://10.0.0.1/');
  await userEvent.click(screen.getByRole('button', { name: 'Create webhook' }));

  expect(await screen.findByLabelText(/Address/)).toHaveAccessibleDescription(
    expect.stringContaining(message),
  );
});

it('says why a webhook was switched off and switches it on again', async () => {
  let tag: string | null = null;
  open(
    aWebhook({
      active: false,
      disabledAt: '2026-03-02T08:00:00Z',
      disabledReason: 'Its receiver has answered nothing well for 5 days.',
    }),
  );
  server.use(
    http.post('*/api/v1/webhooks/:id/enable', ({ request }) => {
      tag = request.headers.get('If-Match');
      return Response.json(aWebhook());
    }),
  );

  expect(
    await screen.findByText('Its receiver has answered nothing well for 5 days.'),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Switch it on again' }));

  expect(await screen.findByText('The webhook is on again')).toBeVisible();
  expect(tag).toBe('"3"');
});

it('gives a new secret beside which the old one counts for as long as was chosen', async () => {
  let sent: unknown;
  open(aWebhook());
  server.use(
    http.post('*/api/v1/webhooks/:id/rotate-secret', async ({ request }) => {
      sent = await request.json();
      return Response.json(aWebhook({ secret: 'whsec_bmV3' }));
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'More actions' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'New secret…' }));
  await userEvent.click(await screen.findByRole('button', { name: 'New secret' }));

  expect(await screen.findByText('whsec_bmV3')).toBeVisible();
  expect(sent).toEqual({ overlapHours: 24 });
});

it('asks before it deletes', async () => {
  let deleted = false;
  open(aWebhook());
  server.use(
    http.delete('*/api/v1/webhooks/:id', () => {
      deleted = true;
      return new Response(null, { status: 204 });
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'More actions' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete webhook…' }));
  expect(deleted).toBe(false);
  await userEvent.click(await screen.findByRole('button', { name: 'Delete webhook' }));

  expect(await screen.findByText('elsewhere')).toBeVisible();
  expect(deleted).toBe(true);
});

it('shows the log and sends again what was given up', async () => {
  let sent: unknown;
  const error = 'The receiver answered with status 500.';
  open(aWebhook({ failed: 2 }), [
    aDelivery(),
    aDelivery({
      id: 'd2',
      status: 'failed',
      lastAttempt: { attemptedAt: '2026-03-01T09:00:00Z', durationMs: 80, status: 500, error },
    }),
  ]);
  server.use(
    http.post('*/api/v1/webhooks/:id/replay', async ({ request }) => {
      sent = await request.json();
      return Response.json({ count: 2 }, { status: 202 });
    }),
  );
  const log = await screen.findByRole('table', { name: 'Log' });
  expect(within(log).getByText('Given up')).toBeVisible();
  expect(within(log).getByText(error)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send all again that were given up' }));

  expect(await screen.findByText('Being sent again: 2')).toBeVisible();
  expect(sent).toEqual({ since: '1970-01-01T00:00:00.000Z' });
});

it('keeps the filter of the log in the address', async () => {
  const asked: string[] = [];
  serve(aWebhook());
  server.use(
    http.get('*/api/v1/webhook-deliveries', ({ request }) => {
      asked.push(new URL(request.url).search);
      return page([]);
    }),
  );
  renderPage(WebhookPage, '/webhooks/$id', '/webhooks/w1?status=failed');

  expect(await screen.findByText('Nothing matches')).toBeVisible();
  expect(asked.at(-1)).toContain('status=failed');
});

it('lets an auditor read and nothing else', async () => {
  signedInAs('auditor');
  open(aWebhook({ failed: 1 }), [aDelivery()]);

  expect(await screen.findByRole('table', { name: 'Log' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Send a test' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'More actions' })).toBeNull();
  expect(screen.queryByRole('button', { name: /Send all again/ })).toBeNull();
});

it('shows every try of an event, what is sent, and sends it again', async () => {
  let replayed = false;
  server.use(
    http.get('*/api/v1/webhook-deliveries/:id', () =>
      Response.json({
        delivery: aDelivery({ status: 'failed' }),
        payload: '{"type":"plan.published","data":{"number":2}}',
        attempts: [
          {
            attemptedAt: '2026-03-01T09:00:00Z',
            durationMs: 1500,
            status: null,
            error: 'No answer.',
          },
        ],
      }),
    ),
    http.post('*/api/v1/webhook-deliveries/:id/replay', () => {
      replayed = true;
      return Response.json(aDelivery({ status: 'pending' }), { status: 202 });
    }),
  );
  renderPage(DeliveryPage, '/webhooks/deliveries/$id', '/webhooks/deliveries/d1');

  expect(await screen.findByText('No answer.')).toBeVisible();
  expect(screen.getByText('1.5 sec')).toBeVisible();
  expect(screen.getByText(/"number": 2/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }));

  expect(await screen.findByText('The event is being sent again')).toBeVisible();
  expect(replayed).toBe(true);
});

it('lists how each webhook does, and teaches where there is none', async () => {
  server.use(
    http.get('*/api/v1/webhooks', () =>
      page([aWebhook(), aWebhook({ id: 'w2', failingSince: '2026-03-01T08:00:00Z' })]),
    ),
  );
  renderPage(WebhookListPage, '/webhooks');
  expect(await screen.findByText('Works')).toBeVisible();
  expect(screen.getByText('Failing')).toBeVisible();
});
