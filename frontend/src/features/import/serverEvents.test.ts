import { expect, it } from 'vitest';
import { serverEvents } from './serverEvents';

const stream = (...parts: string[]) => new Blob(parts).stream() as ReadableStream<Uint8Array>;

async function all(body: ReadableStream<Uint8Array>) {
  const events = [];
  for await (const event of serverEvents(body)) events.push(event);
  return events;
}

it('reads messages wherever the network has cut them', async () => {
  const text = 'id:3\nevent:import\ndata:{"done":1}\n\n: still at it\n\nid: 4\ndata: é\n\n';
  const pieces = new TextEncoder().encode(text);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of pieces) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await all(body)).toEqual([
    { id: '3', data: '{"done":1}' },
    { id: '4', data: 'é' },
  ]);
});

it('leaves out what has not come to its end', async () => {
  expect(await all(stream('data: whole\n\ndata: ha'))).toEqual([{ data: 'whole' }]);
});
