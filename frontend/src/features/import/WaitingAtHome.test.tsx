import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { anImport } from './testImport';
import WaitingAtHome from './WaitingAtHome';

function serve(total: number) {
  server.use(
    http.get('*/api/v1/imports', ({ request }) => {
      expect(new URL(request.url).searchParams.get('status')).toBe('ready');
      const items = total ? [anImport({ id: 'waits' })] : [];
      return HttpResponse.json({ items, nextCursor: null, total, totalIsExact: true });
    }),
  );
  renderPage(WaitingAtHome, '/');
}

it('leads to the one file that waits for a yes', async () => {
  serve(1);
  expect(await screen.findByText(/1 file waits to be applied/)).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/imports/waits');
});

it('leads to the list where several wait', async () => {
  serve(3);
  expect(await screen.findByText(/3 files wait to be applied/)).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/imports?status=ready');
});
