import fc from 'fast-check';
import * as v from 'valibot';
import type { Call } from '../../src/contract/definitions';
import { badInput } from '../../src/contract/errors';
import * as payloads from '../../src/contract/payloads';
import { LARGEST_AMOUNT } from '../../src/domain/money';
import { GOOD } from './good-payloads';

type Path = readonly (string | number)[];

const isName = (name: string): name is Call => name in GOOD;
const NAMES = Object.keys(GOOD).filter(isName);

/** The field that a payload is refused for; null where it is accepted. */
const refusedField = (name: Call, payload: unknown): string | null => {
  const parsed = v.safeParse<v.GenericSchema>(payloads[name], payload);
  if (parsed.success) return null;
  const error = badInput(parsed.issues);
  return error.code === 'badInput' ? error.field : null;
};

const isTree = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** A copy of a value with another value at a path. */
const put = (whole: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(whole)
    ? [...whole]
    : { ...(isTree(whole) ? whole : {}) };
  return Object.assign(copy, { [key]: put(isTree(whole) ? whole[key] : undefined, rest, value) });
};

const leavesOf = (value: unknown, path: Path = []): { path: Path; value: unknown }[] =>
  isTree(value)
    ? Object.keys(value).flatMap((key) => leavesOf(value[key], [...path, key]))
    : [{ path, value }];

const objectsOf = (value: unknown, path: Path = []): Path[] => {
  if (!isTree(value)) return [];
  const inner = Object.keys(value).flatMap((key) => objectsOf(value[key], [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
};

const LEAVES = NAMES.flatMap((name) =>
  leavesOf(GOOD[name]).map(({ path, value }) => ({ name, path, value })),
);
const OBJECTS = NAMES.flatMap((name) => objectsOf(GOOD[name]).map((path) => ({ name, path })));
const dotted = (path: Path): string => path.join('.');

describe.each(NAMES)('%s', (name) => {
  it('accepts a good payload and passes it on as it is', () => {
    expect(v.parse<v.GenericSchema>(payloads[name], GOOD[name])).toEqual(GOOD[name]);
  });

  it.each([undefined, null, '', 0, true, 'productId'])('refuses %j for a payload', (payload) => {
    expect(refusedField(name, payload)).toBe('');
  });

  it('refuses to go without any of its fields, and names it', () => {
    for (const missing of Object.keys(GOOD[name])) {
      const rest = Object.fromEntries(Object.entries(GOOD[name]).filter(([key]) => key !== missing));
      expect(refusedField(name, rest)).toBe(missing);
    }
  });
});

describe('a key that a call does not know', () => {
  const cases = OBJECTS.map(({ name, path }) => [name, dotted(path), path] as const);

  it.each(cases)('is refused in %s at "%s"', (name, _where, path) => {
    expect(refusedField(name, put(GOOD[name], [...path, 'isAdmin'], true))).not.toBeNull();
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('is refused when it is %s', (key) => {
    for (const name of NAMES) {
      const json = JSON.stringify(GOOD[name]).replace(/^\{/, `{"${key}":{"administersProject":true},`);
      const payload: unknown = JSON.parse(json.replace(',}', '}'));
      expect(refusedField(name, payload)).not.toBeNull();
    }
  });
});

describe('a value of the wrong kind', () => {
  const cases = LEAVES.map(({ name, path }) => [name, dotted(path), path] as const);

  it.each(cases)('is refused in %s at %s', (name, _where, path) => {
    for (const wrong of [{}, [], Number.NaN, undefined, 1n]) {
      expect(refusedField(name, put(GOOD[name], path, wrong))).not.toBeNull();
    }
  });
});

describe('a text beyond all bounds', () => {
  const cases = LEAVES.filter(({ value }) => typeof value === 'string').map(
    ({ name, path }) => [name, dotted(path), path] as const,
  );

  it.each(cases)('is refused in %s at %s', (name, _where, path) => {
    expect(refusedField(name, put(GOOD[name], path, 'x'.repeat(4_001)))).not.toBeNull();
  });
});

describe('amounts', () => {
  const FIELDS: readonly (readonly [Call, string])[] = [
    ['estimateWish', 'estimate'],
    ['estimateWish', 'seen'],
    ['startWish', 'amount'],
    ['closeWish', 'spent'],
    ['submitCase', 'amount'],
    ['decideCase', 'amount'],
    ['decideCase', 'extraGrant'],
    ['setFrame', 'amount'],
    ['setFrame', 'wishLimit'],
  ];
  const withAmount = (name: Call, field: string, amount: unknown) =>
    refusedField(name, put(GOOD[name], [field], amount));

  it.each(FIELDS)('of %s.%s are whole øre from nothing to the largest', (name, field) => {
    expect(withAmount(name, field, 0)).toBeNull();
    expect(withAmount(name, field, LARGEST_AMOUNT)).toBeNull();
  });

  it.each(FIELDS)('of %s.%s are refused otherwise, under the name of the field', (name, field) => {
    const wrong = [-1, 0.5, LARGEST_AMOUNT + 1, 2 ** 53, Number.POSITIVE_INFINITY, '85000', '1e6', true];
    for (const amount of wrong) expect(withAmount(name, field, amount)).toBe(field);
  });

  it('are never anything but what the domain can count', () => {
    fc.assert(
      fc.property(fc.double(), (spent) => {
        const isAccepted = refusedField('closeWish', { ...GOOD.closeWish, spent }) === null;
        expect(isAccepted).toBe(Number.isSafeInteger(spent) && spent >= 0 && spent <= LARGEST_AMOUNT);
      }),
    );
  });
});

describe('links', () => {
  const asLink = (link: string) => refusedField('rejectWish', { ...GOOD.rejectWish, link });
  const asVision = (link: string) =>
    refusedField('saveSettings', put(GOOD.saveSettings, ['settings', 'visionUrl'], link));

  it.each(['https://os2.example/vision?a=1#mål', 'http://os2.example', 'HTTPS://OS2.EXAMPLE/'])(
    'may be %s',
    (link) => {
      expect(asLink(link)).toBeNull();
      expect(asVision(link)).toBeNull();
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://os2.example',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//os2.example',
    '/vision',
    'os2.example',
    'https:os2.example',
    'https://',
    'mailto:nogen@os2.example',
    '',
    `https://os2.example/${'x'.repeat(2_000)}`,
  ])('may not be %j', (link) => {
    expect(asLink(link)).toBe('link');
    expect(asVision(link)).toBe('settings.visionUrl');
  });
});

describe('ids', () => {
  it.each(['', ' ', '-1', '1.5', '1e3', '10001 OR 1=1', '10001/../2', 'IOT-1', '१२', '1'.repeat(19), '1\n'])(
    'of issues and projects may not be %j',
    (id) => {
      expect(refusedField('openWish', { wishId: id })).toBe('wishId');
      expect(refusedField('openWishes', { productId: id })).toBe('productId');
    },
  );

  it.each(['', 'a b', '../x', 'a/b', 'a?b', 'å', 'x'.repeat(129), 'a\n'])('of cases may not be %j', (id) => {
    expect(refusedField('openCase', { caseId: id })).toBe('caseId');
  });
});

describe('a move in the ranking', () => {
  it('has one anchor, before or after', () => {
    expect(refusedField('rankWish', { ...GOOD.rankWish, anchor: { after: '10002' } })).toBeNull();
    expect(
      refusedField('rankWish', { ...GOOD.rankWish, anchor: { before: '1', after: '2' } }),
    ).not.toBeNull();
    expect(refusedField('rankWish', { ...GOOD.rankWish, anchor: {} })).not.toBeNull();
  });
});

describe('a change of DONE', () => {
  const asChange = (change: unknown) => refusedField('changeDone', { ...GOOD.changeDone, change });

  it.each([
    { change: 'reword', id: 'c1', text: 'Ny tekst' },
    { change: 'move', id: 'c1', to: 0 },
    { change: 'retire', id: 'c1' },
    { change: 'restore', id: 'c1' },
    { change: 'attach', id: 'c1', evidence: 'Rapport 7' },
    { change: 'meet', id: 'c1', evidence: '' },
    { change: 'notRelevant', id: 'c1', reason: 'Ingen kode' },
    { change: 'reopen', id: 'c1' },
    { change: 'takeDefault' },
  ])('may be $change', (change) => {
    expect(asChange(change)).toBeNull();
  });

  it.each([
    [{ change: 'delete', id: 'c1' }, 'change.change'],
    [{ id: 'c1' }, 'change.change'],
    [{ change: 'retire' }, 'change.id'],
    [{ change: 'move', id: 'c1', to: 0.5 }, 'change.to'],
    [{ change: 'meet', id: 'c1', evidence: 'x'.repeat(2_001) }, 'change.evidence'],
    [{ change: 'retire', id: 'c1', text: 'Mere' }, 'change.text'],
    [{ change: 'takeDefault', frozen: false }, 'change.frozen'],
  ])('may not be %j', (change, field) => {
    expect(asChange(change)).toBe(field);
  });
});

describe('what must be written', () => {
  it.each([
    ['rejectWish', 'thanks'],
    ['rejectWish', 'reason'],
    ['setFrame', 'basis'],
    ['setFrame', 'reference'],
  ] as const)('is %s.%s', (name, field) => {
    expect(refusedField(name, put(GOOD[name], [field], ' \n\u00a0'))).toBe(field);
  });

  it('comes trimmed', () => {
    expect(v.parse(payloads.rejectWish, { ...GOOD.rejectWish, thanks: ' Tak \n' }).thanks).toBe('Tak');
  });
});

describe('lists', () => {
  it.each<[Call, Path, (at: number) => unknown, number]>([
    ['describeOrder', ['order', 'beneficiaryIds'], (at) => `myndighed-${at}`, 200],
    ['saveSettings', ['settings', 'startedStatusIds'], String, 50],
    [
      'saveSettings',
      ['settings', 'doneDefault'],
      (at) => ({ id: `d${at}`, text: `Kriterium ${at}`, kind: null }),
      20,
    ],
    ['saveMembers', ['authorities'], (at) => ({ id: `m${at}`, name: `Kommune ${at}` }), 200],
    ['saveMembers', ['groups'], (at) => ({ groupId: `g${at}`, roles: [] }), 50],
    ['saveMembers', ['members'], (at) => ({ accountId: `a${at}`, roles: [], authorityId: null }), 300],
  ])('of %s at %j have an end', (name, path, entry, most) => {
    const list = (length: number) => Array.from({ length }, (_, at) => entry(at));
    expect(refusedField(name, put(GOOD[name], path, list(most)))).toBeNull();
    expect(refusedField(name, put(GOOD[name], path, list(most + 1)))).toBe(dotted(path));
  });

  it('name the entry that is wrong', () => {
    const payload = put(GOOD.saveMembers, ['members', 0, 'roles', 1], 'administrator');
    expect(refusedField('saveMembers', payload)).toBe('members.0.roles.1');
  });
});

describe('the choices of a case', () => {
  it('are the reasons and outcomes that there are', () => {
    expect(refusedField('submitCase', { ...GOOD.submitCase, reason: 'other' })).toBe('reason');
    expect(refusedField('decideCase', { ...GOOD.decideCase, outcome: 'noted' })).toBe('outcome');
  });

  it.each([2014, 2101, 2026.5, '2026'])('have no frame of the year %j', (year) => {
    expect(refusedField('setFrame', { ...GOOD.setFrame, year })).toBe('year');
  });
});
