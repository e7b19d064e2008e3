import { createRecordQueue } from '../../../static/shared/wish/sections/record-queue';

const answering = (rev: number) => () => Promise.resolve({ rev });

describe('the queue of a record', () => {
  it('sends each change on the revision of the answer before it', async () => {
    const queue = createRecordQueue();
    const seen: number[] = [];
    const change = (rev: number) => {
      seen.push(rev);
      return Promise.resolve({ rev: rev + 10 });
    };
    await Promise.all([
      queue.read(answering(1)),
      queue.change(change),
      queue.change(change),
      queue.change(change),
    ]);
    expect(seen).toEqual([1, 11, 21]);
  });

  it('never has two changes on their way at once', async () => {
    const queue = createRecordQueue();
    let under = 0;
    let most = 0;
    const change = async (rev: number) => {
      under += 1;
      most = Math.max(most, under);
      await Promise.resolve();
      under -= 1;
      return { rev };
    };
    await Promise.all([queue.read(answering(1)), queue.change(change), queue.change(change)]);
    expect(most).toBe(1);
  });

  it('does not send what stands behind a failed change, and fails it for the same reason', async () => {
    const queue = createRecordQueue();
    const behind = jest.fn(answering(3));
    const results = await Promise.allSettled([
      queue.read(answering(1)),
      queue.change(() => Promise.reject(new Error('refused'))),
      queue.change(behind),
    ]);
    expect(behind).not.toHaveBeenCalled();
    expect(results[2]).toMatchObject({ status: 'rejected', reason: { message: 'refused' } });
  });

  it('sends again after a failure that everything in line has heard of', async () => {
    const queue = createRecordQueue();
    await queue.read(answering(4));
    await expect(queue.change(() => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
    await expect(queue.change((rev) => Promise.resolve({ rev: rev + 1 }))).resolves.toEqual({ rev: 5 });
  });

  it('stands on what was read anew', async () => {
    const queue = createRecordQueue();
    await queue.read(answering(1));
    await queue.read(answering(9));
    const change = jest.fn(answering(10));
    await queue.change(change);
    expect(change).toHaveBeenCalledWith(9);
  });

  it('refuses changes of a record that could not be read', async () => {
    const queue = createRecordQueue();
    const change = jest.fn(answering(2));
    const reading = queue.read(() => Promise.reject(new Error('unavailable')));
    await expect(Promise.all([reading, queue.change(change)])).rejects.toThrow('unavailable');
    await expect(queue.change(change)).rejects.toThrow('unavailable');
    expect(change).not.toHaveBeenCalled();
  });
});
