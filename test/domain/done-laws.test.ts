import fc from 'fast-check';
import {
  activeCriteria,
  changeDone,
  DECIDED_CHANGES,
  decideDone,
  freeze,
  isDefined,
  MOST_CRITERIA,
  NO_DONE,
  progressOf,
  type DecidedDoneChange,
  type DoneChange,
  type DoneDefinition,
} from '../../src/domain/done';

/** A small world of ids and texts, so that changes often meet each other. */
const id = fc.constantFrom('id-0', 'id-1', 'id-2', 'id-3', 'default-1', 'unknown');
const text = fc.constantFrom('Kode', ' kode ', 'Drift', 'Åben', 'Vejledning', '', '  ');
const defaults = fc.array(
  fc.record({
    id: fc.constantFrom('default-1', 'default-2', 'default-3'),
    text: text.filter((words) => words.trim() !== ''),
  }),
);

const aChange: fc.Arbitrary<DoneChange> = fc.oneof(
  fc.record({ change: fc.constant('add' as const), text }),
  fc.record({ change: fc.constant('reword' as const), id, text }),
  fc.record({ change: fc.constant('move' as const), id, to: fc.integer() }),
  fc.record({ change: fc.constantFrom('retire' as const, 'restore' as const, 'reopen' as const), id }),
  fc.record({ change: fc.constantFrom('meet' as const, 'attach' as const), id, evidence: text }),
  fc.record({ change: fc.constant('notRelevant' as const), id, reason: text }),
  fc.constant({ change: 'takeDefault' as const }),
);

type Defaults = { id: string; text: string }[];

/** Every definition that a sequence of changes leads through; a refused change leads nowhere. */
const history = (
  from: DoneDefinition,
  changes: readonly DoneChange[],
  standard: Defaults,
): DoneDefinition[] => {
  const versions = [from];
  let now = from;
  changes.forEach((change, place) => {
    const next = changeDone(now, change, { newId: `id-${place}`, defaults: standard });
    if (!next.ok) return;
    now = next.value;
    versions.push(now);
  });
  return versions;
};

const someHistory = fc
  .tuple(fc.array(aChange, { maxLength: 30 }), defaults)
  .map(([changes, standard]) => history(NO_DONE, changes, standard));

const last = (versions: DoneDefinition[]): DoneDefinition => versions.at(-1) ?? NO_DONE;

describe('through any sequence of changes', () => {
  it('each change is the next version', () => {
    fc.assert(
      fc.property(someHistory, (versions) => {
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_, place) => place));
      }),
    );
  });

  it('no text stands twice among the criteria in force, and none is empty', () => {
    fc.assert(
      fc.property(someHistory, (versions) => {
        const texts = activeCriteria(last(versions)).map((criterion) => criterion.text.trim().toLowerCase());
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts).not.toContain('');
      }),
    );
  });

  it('no criterion is ever lost or doubled', () => {
    fc.assert(
      fc.property(someHistory, (versions) => {
        const idsOf = (done: DoneDefinition) => done.criteria.map((criterion) => criterion.id);
        const now = idsOf(last(versions));
        expect(new Set(now).size).toBe(now.length);
        expect(now).toEqual(expect.arrayContaining(versions.flatMap(idsOf)));
      }),
    );
  });

  it('whatever is not relevant has its reason', () => {
    fc.assert(
      fc.property(someHistory, (versions) => {
        const explained = last(versions).criteria.filter(({ state }) => state === 'notRelevant');
        expect(explained.every(({ note }) => note.trim() !== '')).toBe(true);
      }),
    );
  });

  it('progress stays between nothing and everything', () => {
    fc.assert(
      fc.property(someHistory, (versions) => {
        const { met, total } = progressOf(last(versions));
        expect(met >= 0 && met <= total && total <= MOST_CRITERIA).toBe(true);
      }),
    );
  });

  it('frozen criteria keep their texts, their order and their force', () => {
    fc.assert(
      fc.property(someHistory, fc.array(aChange), defaults, (versions, changes, standard) => {
        const frozen = freeze(last(versions));
        const after = last(history(frozen, changes, standard));
        const wording = ({ criteria }: DoneDefinition) =>
          criteria.map((criterion) => [criterion.id, criterion.text, criterion.retired]);
        expect(wording(after)).toEqual(wording(frozen));
        expect(after.frozen).toBe(true);
      }),
    );
  });
});

describe('once it is frozen', () => {
  const isDecided = (change: DoneChange): change is DecidedDoneChange =>
    DECIDED_CHANGES.some((name) => name === change.change);
  const aDecision = aChange.filter(isDecided);

  /** Every definition that decisions lead through from a start with at least one criterion. */
  const decisions = fc
    .tuple(
      someHistory.map(last).filter((done) => activeCriteria(done).length > 0),
      fc.array(aDecision, { maxLength: 20 }),
    )
    .map(([started, changes]) => {
      const versions = [freeze(started)];
      changes.forEach((change, place) => {
        const decided = decideDone(last(versions), change, `decided-${place}`);
        if (decided.ok) versions.push(decided.value);
      });
      return versions;
    });

  const inPairs = (versions: DoneDefinition[]) =>
    versions
      .slice(1)
      .map((after, place): [DoneDefinition, DoneDefinition] => [versions[place] ?? NO_DONE, after]);

  const agreed = ({ criteria }: DoneDefinition) =>
    criteria.map(({ id, text, retired }) => ({ id, text, retired }));

  it('what it means is changed by no other way than a decision', () => {
    fc.assert(
      fc.property(someHistory, aDecision, (versions, change) => {
        const attempt = changeDone(freeze(last(versions)), change, { newId: 'new', defaults: [] });
        expect(attempt).toEqual({ ok: false, error: 'frozen' });
      }),
    );
  });

  it('every decision is the next version, changes what is agreed, and stays frozen', () => {
    fc.assert(
      fc.property(decisions, (versions) => {
        for (const [before, after] of inPairs(versions)) {
          expect(after).toMatchObject({ frozen: true, version: before.version + 1 });
          expect(agreed(after)).not.toEqual(agreed(before));
        }
      }),
    );
  });

  it('no decision leaves a wish without DONE', () => {
    fc.assert(
      fc.property(decisions, (versions) => {
        expect(versions.every(isDefined)).toBe(true);
      }),
    );
  });

  it('nothing counts as met under words it was not met by', () => {
    fc.assert(
      fc.property(decisions, (versions) => {
        for (const [before, after] of inPairs(versions)) {
          const met = activeCriteria(after).filter(({ state }) => state !== 'open');
          expect(activeCriteria(before)).toEqual(expect.arrayContaining(met));
        }
      }),
    );
  });
});

describe('before it is frozen', () => {
  it('there is nothing to decide', () => {
    const change: DecidedDoneChange = { change: 'add', text: 'Kode' };
    expect(decideDone(NO_DONE, change, 'new')).toEqual({ ok: false, error: 'notFrozen' });
  });
});
