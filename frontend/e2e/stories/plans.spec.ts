import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, inDays, people, program } from '../people';

test('EMP-18 a market contact plans a region, adds firms one by one and many at once, gives one to a colleague, and reads how much of the region is reached', async ({
  page,
  request,
}) => {
  const market = await program(request, people.market);
  const { displayName } = await market.get('/session');
  const name = `Små bedrifter ${Date.now()}`;

  await become(page, people.market, '/work');
  await page.goto('/work/plans');
  await expect(page.getByRole('heading', { level: 1, name: 'Regionale planer' })).toBeVisible();
  await page.getByRole('link', { name: 'Ny regional plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ny regional plan' })).toBeVisible();

  await test.step('a plan is refused with every fault, then made', async () => {
    const form = page.getByRole('form', { name: 'Ny regional plan' });
    await form.getByLabel('Navn på planen').fill(name);
    await form.getByLabel('Hvor mange bedrifter skal ta imot').fill('5');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(form.getByRole('link', { name: /fylles ut/ }).first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'plan-new');
    await form.getByLabel('Første dag').fill(inDays(-30));
    await form.getByLabel('Siste dag').fill(inDays(300));
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ingen bedrifter valgt' })).toBeVisible();
  });

  await test.step('firms are added, one and then many', async () => {
    await page.getByRole('button', { name: 'Legg til bedrifter' }).click();
    const add = page.getByRole('region', { name: 'Legg til bedrifter' });
    const one = add.getByRole('button', { name: /^Legg til (?!alle)/ }).first();
    const firm = ((await one.getAttribute('aria-label')) ?? '').replace('Legg til ', '');
    await one.click();
    await expect(page.getByRole('combobox', { name: `Hvem tar ${firm}` })).toBeVisible();
    await add.getByLabel('Størrelse').selectOption('S1_4');
    await expectAccessible(page);
    await look(page, 'plan-add');
    const all = add.getByRole('button', { name: /^Legg til (alle )?\d+/ });
    if (await all.isVisible()) await all.click();
    else await add.getByRole('button', { name: 'Ferdig' }).click();
    await expect(add).toBeHidden();
    const taker = page.getByRole('combobox', { name: `Hvem tar ${firm}` });
    const me = await taker.locator('option', { hasText: displayName }).getAttribute('value');
    await taker.selectOption(me);
    await expect(page.getByText('Lagret').first()).toBeAttached();
    await page.reload();
    await expect(taker).toHaveValue(me ?? '');
  });

  await test.step('coverage tells of every size, and the map shows where', async () => {
    const sizes = page.getByRole('table', { name: 'Størrelse' });
    await expect(sizes.getByRole('rowheader', { name: '1–4 ansatte' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'plan');
  });

  await test.step('the plan stands on the list and on the page of the firm', async () => {
    await page.getByRole('link', { name: 'Regionale planer' }).first().click();
    await expect(page.getByRole('link', { name })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'plans');
  });
});
