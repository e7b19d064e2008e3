import { createCounting, type CountingState } from '../../../../static/wishes/shares/counting';
import { aQuestion, byHand } from './counters';

/** Counting over a counter that answers when it is told to, with every state it has been in. */
const aCounting = () => {
  const counter = byHand();
  const states: CountingState[] = [];
  const counting = createCounting(counter.open, (state) => states.push(state));
  const now = (): CountingState => {
    const last = states.at(-1);
    if (!last) throw new Error('no state yet');
    return last;
  };
  return { counter, counting, now };
};

test('opens no counter before something is asked', () => {
  expect(aCounting().counter.counts()).toEqual({ opened: 0, ended: 0 });
});

test('shows an answer beside the question it answers', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(100));
  counter.answer();
  expect(now()).toMatchObject({ phase: 'done', shown: { question: aQuestion(100) } });
  expect(now().shown?.proposal.selected).toEqual(['2']);
});

test('tells which step the counter is at', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(100));
  counter.tell({ number: counter.newest().number, step: 'explain' });
  expect(now()).toMatchObject({ phase: 'counting', step: 'explain' });
});

test('of what is asked while it counts, only the newest is counted and shown', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(100));
  counting.ask(aQuestion(200));
  counting.ask(aQuestion(300));
  expect(counter.asked).toHaveLength(1);
  counter.answer();
  expect(now()).toMatchObject({ phase: 'counting', shown: null });
  counter.answer();
  expect(counter.asked.map(({ question }) => question.budget)).toEqual([100, 300]);
  expect(now()).toMatchObject({ phase: 'done', shown: { question: { budget: 300 } } });
});

test('keeps the last answer in sight while a newer one is worked out', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(100));
  counter.answer();
  counting.ask(aQuestion(200));
  expect(now()).toMatchObject({ phase: 'counting', shown: { question: { budget: 100 } } });
});

test('cancelling ends the counter at once, and what it still says is not heard', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(100));
  const late = counter.newest();
  counting.cancel();
  expect(counter.counts()).toEqual({ opened: 1, ended: 1 });
  counter.answer(late);
  expect(now()).toMatchObject({ phase: 'cancelled', shown: null });
});

test('cancelling forgets what waits, and the next question gets a new counter', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(100));
  counting.ask(aQuestion(200));
  counting.cancel();
  counting.ask(aQuestion(300));
  counter.answer();
  expect(counter.asked.map(({ question }) => question.budget)).toEqual([100, 300]);
  expect(counter.counts()).toEqual({ opened: 2, ended: 1 });
  expect(now()).toMatchObject({ phase: 'done', shown: { question: { budget: 300 } } });
});

test('cancelling does nothing where nothing is counted', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(100));
  counter.answer();
  counting.cancel();
  expect(now().phase).toBe('done');
  expect(counter.counts().ended).toBe(0);
});

test('a counter that breaks is let go, and another can be asked', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(100));
  counter.breakDown();
  expect(now().phase).toBe('broken');
  counting.ask(aQuestion(200));
  counter.answer();
  expect(counter.counts()).toEqual({ opened: 2, ended: 1 });
  expect(now()).toMatchObject({ phase: 'done', shown: { question: { budget: 200 } } });
});

test('says why a question cannot be counted, and counts the next one', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(-1));
  counter.answer();
  expect(now()).toMatchObject({ phase: 'impossible', problem: { problem: 'budget' } });
  counting.ask(aQuestion(100));
  counter.answer();
  expect(now()).toMatchObject({ phase: 'done', problem: null });
});

test('closing lets the counter go without a word', () => {
  const { counter, counting, now } = aCounting();
  counting.ask(aQuestion(100));
  const late = counter.newest();
  counting.close();
  counter.answer(late);
  expect(counter.counts().ended).toBe(1);
  expect(now().phase).toBe('counting');
});
