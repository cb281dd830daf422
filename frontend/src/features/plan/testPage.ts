import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../test/render';
import PlanPage from './PlanPage';
import { aPlan, aRow } from './testPlan';

/** A draft of two rows. */
export const plan = aPlan({
  id: 'p',
  rows: [aRow({ id: 'a' }), aRow({ id: 'b', activity: 'Calls' })],
});

export const open = () => renderPage(PlanPage, '/plans/$id', '/plans/p');

/** A cell of the table by what is in it. */
export const cell = (name: RegExp, row = 0) =>
  screen.findAllByRole('button', { name }).then((cells) => cells[row] as HTMLElement);

/** Writes the practice task of the first row. */
export async function typeTask(text: string) {
  await userEvent.click(await cell(/2 × a week/));
  const task = screen.getByRole('textbox', { name: 'Task in real work' });
  await userEvent.clear(task);
  await userEvent.paste(text);
}
