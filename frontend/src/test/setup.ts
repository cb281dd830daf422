import '@testing-library/jest-dom/vitest';
import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { loadAhead } from '../components/later/later';
import { server } from './server';

// happy-dom loads no fonts; a growing text field waits for them.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });

configure({ asyncUtilTimeout: 8_000 });
i18n.loadAndActivate({ locale: 'en', messages: {} });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
// What a page loads later is there, as it is for those who do not rush.
beforeAll(loadAhead);
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});
afterAll(() => server.close());
