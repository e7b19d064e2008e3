/** @jest-environment jsdom */
import { given, onDashboard, REFUSED, type Asked } from './dashboard';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GadgetEdit } from '../../../static/gadget-edit/gadget-edit';

const PRODUCTS = [
  { productId: '10020', key: 'MO', name: 'OS2mo' },
  { productId: '10000', key: 'IOT', name: 'OS2iot' },
];

const open = async (config: unknown = {}, products = given<unknown>(PRODUCTS)) => {
  const asked = onDashboard(<GadgetEdit config={config} />, { openProducts: products });
  const save = await screen.findByRole('button', { name: 'Gem' });
  return { asked, save, user: userEvent.setup() };
};

const submitted = (asked: Asked): unknown => asked.find(([command]) => command === 'submit')?.[1];

const chooseProduct = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(screen.getByRole('combobox', { name: 'Produkt' }));
  await user.click(await screen.findByRole('option', { name }));
};

it('submits the chosen product with how many wishes, and how often Jira is to fetch it', async () => {
  const { asked, save, user } = await open();
  await chooseProduct(user, 'OS2iot (IOT)');
  const wishes = screen.getByRole('spinbutton', { name: 'Antal ønsker' });
  await user.clear(wishes);
  await user.type(wishes, '10');
  await user.click(save);
  expect(submitted(asked)).toEqual({ show: 'product', productId: '10000', wishes: 10, refresh: 30 });
});

it('submits the cases, which need no product', async () => {
  const { asked, save, user } = await open();
  await user.click(screen.getByRole('radio', { name: 'Sager, der venter hos styregruppen' }));
  await user.click(save);
  expect(submitted(asked)).toEqual({ show: 'waiting', refresh: 30 });
});

it.each(['2', '11', '', '4.5'])(
  'says what is wrong and submits nothing: no product, and %j wishes',
  async (typed) => {
    const { asked, save, user } = await open();
    const wishes = screen.getByRole('spinbutton', { name: 'Antal ønsker' });
    await user.clear(wishes);
    if (typed !== '') await user.type(wishes, typed);
    await user.click(save);
    expect(screen.getByText('Vælg et produkt.')).toBeTruthy();
    expect(screen.getByText('Skriv et helt tal fra 3 til 10.')).toBeTruthy();
    expect(submitted(asked)).toBeUndefined();
  },
);

it('begins with what is configured, also as words, and keeps a product that the reader may not see unnamed', async () => {
  const { asked, save, user } = await open({
    show: 'product',
    productId: '10099',
    wishes: '7',
    refresh: '30',
  });
  expect(screen.getByText('Et produkt, du ikke har adgang til')).toBeTruthy();
  await user.click(save);
  expect(submitted(asked)).toEqual({ show: 'product', productId: '10099', wishes: 7, refresh: 30 });
});

it('lets whoever sees no product choose the cases', async () => {
  const { user } = await open({}, REFUSED);
  expect(screen.getByText(/Du kan ikke se nogen produkter i Jira/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Sager, der venter hos styregruppen' }));
  expect(screen.getByText(/Hver læser ser sagerne/)).toBeTruthy();
});

it('leaves the gadget as it is', async () => {
  const { asked, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Annullér' }));
  expect(asked.map(([command]) => command)).toEqual(['close']);
});
