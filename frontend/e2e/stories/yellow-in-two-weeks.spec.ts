import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { newcomer } from '../newcomers';
import { become, people, program } from '../people';

interface Row {
  id: string;
  name: string;
}

// The last of the stories: what two weeks bring to the others' introductions and places stays as it is.
test('EMP-07 EMP-13 MAT-02 an order makes the light green, advisers find the firm, and two silent weeks later it is yellow and says why', async ({
  page,
  request,
}) => {
  const market = await program(request, people.market);
  const adviser = await program(request, people.adviser);
  const person = await newcomer(request);
  const quiet = (await adviser.get(`/candidates/${person.id}/workplaces?limit=100`)) as { items: Row[] };
  const lights = await Promise.all(
    quiet.items.map(async (row) => ({ ...row, light: await market.get(`/workplaces/${row.id}/light`) })),
  );
  const firm = lights.find(({ light }) => ['GREY', 'YELLOW'].includes(light.colour));
  if (!firm) throw new Error('no quiet workplace is grey or yellow');

  await test.step('the market contact writes the order down on a phone, and the light says why it is green', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await become(page, people.market, `/work/workplaces/${firm.id}`);
    await page.getByRole('button', { name: 'Skriv hva bedriften forteller' }).click();
    await page.getByLabel('Skal ansette').selectOption('Ja');
    await page.getByLabel('Hvor mange').fill('2');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await expect(page.getByText('Ja nå', { exact: true })).toBeVisible();
    await expect(page.getByText('En ledig plass eller et behov er nylig bekreftet.', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'order-green');
  });

  await test.step("it stands in the adviser's ranked list of the candidate, with its light", async () => {
    await become(page, people.adviser, `/work/search/workplaces?candidate=${person.id}&light=GREEN`);
    await expect(page.getByText(firm.name).first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'order-in-list');
  });

  try {
    expect((await request.post('/demo/clock?days=14')).ok()).toBe(true);
    await test.step('two silent weeks later it is yellow, and says why', async () => {
      await become(page, people.market, `/work/workplaces/${firm.id}`);
      await expect(page.getByText('Kanskje', { exact: true })).toBeVisible();
      await expect(page.getByText(/^Det er en stund siden plassen eller behovet/).first()).toBeVisible();
      await expectAccessible(page);
      await look(page, 'order-yellow');
    });
  } finally {
    await request.post('/demo/clock?days=0');
  }
});
