import { INITIAL_INTAKE, mayNameAuthority, typeOfNewWish } from '../../../src/domain/intake/intake';
import { ROLES } from '../../../src/domain/roles';

const settings = (wishType: string | null) => ({
  maintenanceTypes: ['Vedligehold'],
  intake: { ...INITIAL_INTAKE, wishType },
});

describe('the issue type of a new wish', () => {
  it.each([
    ['development', null, ['Vedligehold', 'Ønske', 'Fejl'], 'Ønske'],
    ['development', 'Fejl', ['Vedligehold', 'Ønske', 'Fejl'], 'Fejl'],
    ['development', 'Epos', ['Vedligehold', 'Ønske'], null],
    ['development', 'Vedligehold', ['Vedligehold', 'Ønske'], null],
    ['development', null, ['Vedligehold'], null],
    ['maintenance', 'Ønske', ['Ønske', 'Vedligehold'], 'Vedligehold'],
    ['maintenance', null, ['Ønske'], null],
    ['maintenance', null, [], null],
  ] as const)('%s, with %s chosen, among %p is %s', (kind, wishType, offered, expected) => {
    expect(typeOfNewWish(kind, settings(wishType), offered)).toBe(expected);
  });
});

it('lets everybody name an authority but those who speak for none', () => {
  expect(ROLES.filter((role) => !mayNameAuthority([role]))).toEqual(['vendor', 'secretariat']);
});
