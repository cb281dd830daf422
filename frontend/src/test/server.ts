import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { Schema } from '../api';

const lena: Schema<'Me'> = {
  userName: 'lena',
  name: 'Lena Weber',
  email: 'lena@example.org',
  roles: ['ld-admin', 'employee'],
  organisation: { name: '', timeZone: 'Europe/Berlin', weekStart: 'monday', language: 'en' },
};

/** The API as tests see it: `lena` is signed in, imports send no events, everything else a test says itself. */
export const server = setupServer(
  http.get('*/api/v1/me', () => HttpResponse.json(lena)),
  http.get('*/api/v1/imports/:id/events', () => new HttpResponse(null, { status: 404 })),
);

/** A page of a list that ends with it. */
export const page = <T>(items: T[]) =>
  HttpResponse.json({ items, nextCursor: null, total: items.length, totalIsExact: true });

/** A refusal in the API's own form. */
export const problem = (status: number, title: string, rest: object = {}) =>
  HttpResponse.json(
    { type: 'urn:upskill:problem:test', title, status, requestId: 'test', ...rest },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
