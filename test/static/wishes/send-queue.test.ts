import { createSendQueue } from '../../../static/shared/wish/state/send-queue';

/** Something on its way that the test lets arrive. */
const aSending = () => {
  let arrive: () => void = () => undefined;
  let fail: (cause: Error) => void = () => undefined;
  const sending = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  return { send: () => sending, arrive, fail };
};

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

test('sends one after another, in the order they came', async () => {
  const sent: string[] = [];
  const first = aSending();
  const queue = createSendQueue(() => undefined);
  queue.add(async () => {
    sent.push('first leaves');
    await first.send();
    sent.push('first arrives');
  });
  queue.add(async () => void sent.push('second leaves'));

  first.arrive();
  await settled();

  expect(sent).toEqual(['first leaves', 'first arrives', 'second leaves']);
  expect(queue.isBusy()).toBe(false);
});

test('drops what waits behind one that fails, and tells it once', async () => {
  const told: unknown[] = [];
  const sent: string[] = [];
  const first = aSending();
  const queue = createSendQueue((thrown) => told.push(thrown));
  queue.add(first.send);
  queue.add(async () => void sent.push('second'));
  queue.add(async () => void sent.push('third'));

  const cause = new Error('no answer');
  first.fail(cause);
  await settled();

  expect(told).toEqual([cause]);
  expect(sent).toEqual([]);
});

test('sends again after a failure', async () => {
  const sent: string[] = [];
  const queue = createSendQueue(() => undefined);
  queue.add(() => Promise.reject(new Error('no answer')));
  await settled();

  queue.add(async () => void sent.push('again'));
  await settled();

  expect(sent).toEqual(['again']);
});
