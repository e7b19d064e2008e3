/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { LARGEST_AMOUNT, kroner, ore, parseAmount, type Ore } from '../../../src/domain/money';
import { MoneyField, typedAmount } from '../../../static/shared/parts/money-field';
import { personChoices } from '../../../static/shared/parts/person-select';
import { danish, plain, renderInDanish } from '../wishes/in-danish';

/** A money field, and every amount that it told. */
const showField = (initial: Ore | null, required = false) => {
  const told: [Ore | null, boolean][] = [];
  renderInDanish(
    <MoneyField
      label="Beløb"
      name="amount"
      initial={initial}
      required={required}
      onAmount={(amount, valid) => told.push([amount, valid])}
    />,
  );
  return { told, field: screen.getByRole('textbox', { name: /Beløb/ }), user: userEvent.setup() };
};

describe('a money field', () => {
  it('tells the amount as it is typed the Danish way', async () => {
    const { told, field, user } = showField(null);
    await user.type(field, '85.000,50');
    expect(told.at(-1)).toEqual([ore(8_500_050), true]);
  });

  it('proposes a reading of what may be read in two ways, and takes it at a click', async () => {
    const { told, field, user } = showField(null);
    await user.type(field, '85,000');
    await user.tab();
    expect(plain(document.body.textContent)).toContain('Mener du 85.000 kr.?');
    await user.click(screen.getByRole('button', { name: /Brug 85\.000/ }));
    expect(told.at(-1)).toEqual([kroner(85_000), true]);
  });

  it('ties its error to the field once it has been left', async () => {
    const { field, user } = showField(null);
    await user.type(field, 'mange penge');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await user.tab();
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent?.trim())).toContain(
      'Skriv beløbet med tal, fx 85.000.',
    );
  });

  it('may be emptied only where no amount is required', async () => {
    const optional = showField(kroner(1_000));
    await optional.user.clear(optional.field);
    expect(optional.told.at(-1)).toEqual([null, true]);
    document.body.replaceChildren();
    const required = showField(kroner(1_000), true);
    await required.user.clear(required.field);
    expect(required.told.at(-1)).toEqual([null, false]);
  });

  it('shows every amount in a form that it reads back as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_AMOUNT }), (amount) => {
        expect(parseAmount(typedAmount(ore(amount)))).toEqual({ ok: true, value: amount });
      }),
    );
  });
});

describe('the people on offer', () => {
  const people = [
    { accountId: 'a', name: 'Ærø Andersen', active: true },
    { accountId: 'b', name: 'Bo Bendtsen', active: false },
    { accountId: 'c', name: 'Carl Carlsen', active: true },
  ];
  const offered = (value: string | null, accountIds: string[]) =>
    personChoices({ value, accountIds, people }, danish).map(({ label }) => label);

  it('stand in Danish order, without closed accounts', () => {
    expect(offered(null, ['a', 'b', 'c'])).toEqual(['Carl Carlsen', 'Ærø Andersen']);
  });

  it('keep whoever is chosen, named as a former member', () => {
    expect(offered('b', ['a', 'b'])).toContain('Bo Bendtsen (tidligere medlem)');
    expect(offered('c', ['a'])).toEqual(['Ærø Andersen', 'Carl Carlsen (tidligere medlem)']);
  });
});
