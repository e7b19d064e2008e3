import fc from 'fast-check';
import {
  approve,
  foundPage,
  isChangedAfterApproval,
  publish,
  register,
  reopen,
  submit,
} from '../../../src/domain/minutes/flow';
import {
  MEETING_KINDS,
  MINUTES_STATES,
  type Minutes,
  type MinutesState,
} from '../../../src/domain/minutes/minutes';
import type { Result } from '../../../src/domain/result';
import { ROLES } from '../../../src/domain/roles';
import { aFoundPage, anApproving, aPublishing } from '../../builders/minutes';

/** A page with what people have made of it. */
interface World {
  minutes: Minutes;
  version: number;
}

type Step = (world: World) => Result<Minutes, string>;

const aStep: fc.Arbitrary<Step | 'edit'> = fc.oneof(
  fc.constant('edit' as const),
  fc.constant<Step>(({ minutes }) => register(minutes, { kind: 'steering', date: '2026-09-22' })),
  fc.constant<Step>(({ minutes }) => submit(minutes)),
  fc.constant<Step>(({ minutes }) => reopen(minutes)),
  fc
    .record({
      behind: fc.constantFrom(0, 0, 1),
      roles: fc.subarray([...ROLES]),
      hasSteeringGroup: fc.boolean(),
    })
    .map(
      ({ behind, roles, hasSteeringGroup }): Step =>
        ({ minutes, version }) =>
          approve(
            minutes,
            anApproving({
              version: version - behind,
              currentVersion: version,
              roles,
              governance: { hasSteeringGroup },
            }),
          ),
    ),
  fc.constantFrom('2026-10-05', '2026-12-24').map(
    (on): Step =>
      ({ minutes }) =>
        publish(minutes, aPublishing({ on })),
  ),
);

/** Every world of a way from a found page; what is refused leaves the world as it was. */
const worlds = (steps: readonly (Step | 'edit')[]): World[] => {
  const way: World[] = [{ minutes: foundPage(aFoundPage()), version: 1 }];
  for (const step of steps) {
    const now = way.at(-1) ?? { minutes: foundPage(aFoundPage()), version: 1 };
    if (step === 'edit') way.push({ ...now, version: now.version + 1 });
    else {
      const result = step(now);
      way.push(result.ok ? { ...now, minutes: result.value } : now);
    }
  }
  return way;
};

const aWay = fc.array(aStep, { maxLength: 40 }).map(worlds);

/** What people may see one state turn into; a state may always stay. */
const WAYS: Readonly<Record<MinutesState, readonly MinutesState[]>> = {
  found: ['draft'],
  draft: ['forApproval'],
  forApproval: ['approved', 'draft'],
  approved: ['published', 'draft'],
  published: ['approved'],
};

describe('whatever people do with minutes', () => {
  it('they pass from state to state on the known ways only', () => {
    fc.assert(
      fc.property(aWay, (way) => {
        way.slice(1).forEach(({ minutes: { state } }, at) => {
          const before = way[at]?.minutes.state ?? 'found';
          expect([before, ...WAYS[before]]).toContain(state);
        });
      }),
    );
  });

  it('they have an approval exactly when they are approved or published, and an address exactly when published', () => {
    fc.assert(
      fc.property(aWay, (way) => {
        for (const { minutes } of way) {
          expect(minutes.approval !== null).toBe(['approved', 'published'].includes(minutes.state));
          expect(minutes.publication !== null).toBe(minutes.state === 'published');
        }
      }),
    );
  });

  it('they are approved at a version that the page had, and show every later one as a change', () => {
    fc.assert(
      fc.property(aWay, (way) => {
        for (const { minutes, version } of way) {
          expect(minutes.approval?.version ?? version).toBeLessThanOrEqual(version);
          const isOlder = minutes.approval !== null && minutes.approval.version < version;
          expect(isChangedAfterApproval(minutes, version)).toBe(isOlder);
        }
      }),
    );
  });

  it('they are never published ahead of time', () => {
    fc.assert(
      fc.property(aWay, (way) => {
        const days = way.flatMap(({ minutes }) => minutes.publication?.on ?? []);
        expect(days.every((day) => day <= aPublishing().today)).toBe(true);
      }),
    );
  });
});

describe('a page that is gone', () => {
  it('takes no step at all', () => {
    const aState = fc.constantFrom(...MINUTES_STATES);
    fc.assert(
      fc.property(aState, fc.constantFrom(...MEETING_KINDS), aStep, (state, kind, step) => {
        const minutes = { ...foundPage(aFoundPage()), state, kind, gone: true };
        expect(step === 'edit' || step({ minutes, version: 3 }).ok).toBe(step === 'edit');
      }),
    );
  });
});
