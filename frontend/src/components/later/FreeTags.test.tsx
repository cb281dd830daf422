import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { TagsInput } from './TagsInput';

function Titles({ maxTags }: { maxTags?: number }) {
  const [titles, setTitles] = useState<string[]>(['Clerk']);
  return (
    <>
      <TagsInput
        label="Titles"
        splitChars={['|']}
        maxTags={maxTags}
        value={titles}
        onChange={setTitles}
      />
      <output>{titles.join(' / ')}</output>
    </>
  );
}

function show(maxTags?: number) {
  renderPage(() => <Titles maxTags={maxTags} />, '/');
  return screen.findByRole('textbox', { name: 'Titles' });
}

it('takes in what is typed, pasted and left, each text once', async () => {
  const user = userEvent.setup();
  const field = await show();
  await user.type(field, 'Adviser{Enter}clerk{Enter}Agent|');
  expect(screen.getByRole('status')).toHaveTextContent('Clerk / Adviser / Agent');
  await user.click(field);
  await user.paste('Broker | Adviser');
  expect(screen.getByRole('status')).toHaveTextContent('Clerk / Adviser / Agent / Broker');
  await user.type(field, 'Left over');
  await user.tab();
  expect(screen.getByRole('status')).toHaveTextContent('/ Broker / Left over');
});

it('takes the last one away by Backspace, and takes in no more than it may', async () => {
  const user = userEvent.setup();
  const field = await show(2);
  await user.type(field, 'One{Enter}Two{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('Clerk / One');
  await user.type(field, '{Backspace}{Backspace}');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
