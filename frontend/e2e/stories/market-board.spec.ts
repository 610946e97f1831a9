import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, inDays, people, program } from '../people';

test('EMP-19 the market meeting reads needs, signals and ready people, chooses who contacts a firm, and nobody else is sent there', async ({
  page,
  request,
}) => {
  const market = await program(request, people.market);
  const { displayName } = await market.get('/session');
  const needs = await market.get('/market-board/needs');
  expect(needs.rows.length).toBeGreaterThan(0);
  // Far ahead, on another day each time: the story may be told again on the same data.
  const day = inDays(60 + Math.floor(Math.random() * 20_000));

  await become(page, people.market, '/work');
  await page.goto('/work/market-board');
  await expect(page.getByRole('heading', { level: 1, name: 'Markedstavle' })).toBeVisible();
  for (const name of ['Behov', 'Signaler', 'Hvem kontakter hvem', 'Klare uten plass'])
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await expect(page.getByText(/ledige? plass/).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'market-board');

  const choose = page.getByRole('button', { name: /^Velg hvem som kontakter / }).first();
  const firm = ((await choose.getAttribute('aria-label')) ?? '').replace('Velg hvem som kontakter ', '');

  await test.step('one is chosen', async () => {
    await choose.click();
    const form = page.getByRole('form', { name: `Hvem kontakter ${firm}` });
    await form.getByLabel('Hvem', { exact: true }).selectOption({ label: displayName });
    await form.getByLabel('Dag').fill(day);
    await expectAccessible(page);
    await look(page, 'market-board-choose');
    await form.getByRole('button', { name: 'Avtal' }).click();
    await expect(form).toBeHidden();
  });

  await test.step('the contact is planned, and another for the same days is refused', async () => {
    await page.reload();
    await page
      .getByRole('button', { name: `Velg hvem som kontakter ${firm}` })
      .first()
      .click();
    const form = page.getByRole('form', { name: `Hvem kontakter ${firm}` });
    await form.getByLabel('Dag').fill(day);
    await form.getByRole('button', { name: 'Avtal' }).click();
    await expect(form.getByText(/Noen har alt planlagt kontakt med dem/)).toBeVisible();
    await page.getByRole('link', { name: firm }).first().click();
    await expect(page.getByText(displayName).first()).toBeVisible();
  });
});
