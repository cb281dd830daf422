import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentPropsWithoutRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { later, laterDialog } from './later';
import { useStandIn } from './useStandIn';

type FieldProps = ComponentPropsWithoutRef<'input'> & { defaultDropdownOpened?: boolean };

const Real = ({ defaultDropdownOpened, ...props }: FieldProps) => (
  <input {...props} aria-label={defaultDropdownOpened ? 'open' : 'closed'} />
);

/** A field whose code comes when the test says so. */
function fieldWithCode() {
  let arrive = (_: typeof Real) => {};
  let fail = () => {};
  const load = vi.fn(
    () =>
      new Promise<typeof Real>((resolve, reject) => {
        arrive = resolve;
        fail = () => reject(new Error('offline'));
      }),
  );
  const Part = later<FieldProps>(load);
  function Field() {
    const { ready, standIn, real } = useStandIn(Part);
    return ready ? <Part {...real} /> : <input aria-label="stand-in" readOnly {...standIn} />;
  }
  render(<Field />);
  return { load, arrive: () => arrive(Real), fail: () => fail() };
}

describe('a control whose code comes later', () => {
  it('opens the real one where the stand-in was pressed', async () => {
    const { arrive } = fieldWithCode();
    await userEvent.click(screen.getByLabelText('stand-in'));
    arrive();
    expect(await screen.findByLabelText('open')).toHaveFocus();
  });

  it('hands the focus over when it was reached by keyboard', async () => {
    const { arrive } = fieldWithCode();
    await userEvent.tab();
    arrive();
    expect(await screen.findByLabelText('closed')).toHaveFocus();
  });

  it('takes the focus from nobody who went on', async () => {
    const { arrive } = fieldWithCode();
    await userEvent.tab();
    await userEvent.tab();
    arrive();
    expect(await screen.findByLabelText('closed')).not.toHaveFocus();
  });

  it('stays as it is while its code cannot be loaded, and asks again', async () => {
    const { load, fail, arrive } = fieldWithCode();
    await userEvent.click(screen.getByLabelText('stand-in'));
    fail();
    await userEvent.click(await screen.findByLabelText('stand-in'));
    expect(load).toHaveBeenCalledTimes(2);
    arrive();
    expect(await screen.findByLabelText('open')).toBeVisible();
  });
});

describe('a dialog that is loaded later', () => {
  it('is asked for when it first opens', async () => {
    const load = vi.fn(async () => ({ opened }: { opened: boolean }) => <p>{String(opened)}</p>);
    const Dialog = laterDialog(load);
    const { rerender } = render(<Dialog opened={false} />);
    expect(load).not.toHaveBeenCalled();

    rerender(<Dialog opened />);
    expect(await screen.findByText('true')).toBeVisible();

    rerender(<Dialog opened={false} />);
    expect(screen.getByText('false')).toBeVisible();
  });
});
