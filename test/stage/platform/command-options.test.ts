import { readCommandOptions } from '../../../stage/command-options';

test('the command needs no options', () => {
  expect(readCommandOptions([])).toEqual({
    port: 4300,
    data: '.stage',
    seed: 'demo',
    latencyMs: 0,
    faults: 0,
  });
});

test('the command takes all of them', () => {
  const args = [
    '--port',
    '0',
    '--data',
    'here',
    '--seed=none',
    '--latency=80',
    '--faults',
    '0.2',
    '--log',
    'calls.jsonl',
  ];
  expect(readCommandOptions(args)).toEqual({
    port: 0,
    data: 'here',
    seed: 'none',
    latencyMs: 80,
    faults: 0.2,
    logFile: 'calls.jsonl',
  });
});

test.each([
  [['--port', 'http'], '--port takes a whole number from 0 to 65534, not "http"'],
  [['--port', '65535'], '--port takes a whole number from 0 to 65534, not "65535"'],
  [['--latency', '1.5'], '--latency takes a whole number from 0 to 60000, not "1.5"'],
  [['--faults', '2'], '--faults takes a number from 0 to 1, not "2"'],
  [['--faults', ''], '--faults takes a number from 0 to 1, not ""'],
  [['--seed', 'all'], '--seed takes demo or none, not "all"'],
  [['--data', ''], '--data takes the name of a folder'],
  [['--speed', '9'], "Unknown option '--speed'"],
  [['extra'], "Unexpected argument 'extra'"],
])('the command refuses %j and says why', (args, message) => {
  expect(() => readCommandOptions(args)).toThrow(message);
});
