import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become } from '../people';

test('a class is spread over the places, one person is moved and taken back, and the pairs are approved (MAT-27)', async ({
  page,
}) => {
  await test.step('the adviser asks for a proposal', async () => {
    await become(page, 'adviser-hamar-1', '/work/cohorts');
    await page.getByRole('link', { name: /^Butikk og servering/ }).click();
    // The board scores everybody of the class for every place the first time it is read.
    await expect(page.getByRole('heading', { level: 1, name: 'Butikk og servering' })).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: /^Lag (nytt )?forslag$/ }).click();
    await expect(page.locator('#main').getByText(/^Ny sum: \d/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Lås / }).first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'cohort');
  });

  const move = page.getByRole('combobox', { name: /^Flytt .* til$/ }).first();
  const sum = page.locator('dl').first();

  await test.step('a move shows what it costs, and is taken back', async () => {
    const before = await sum.textContent();
    await move.selectOption({ index: 1 });
    await expect(page.getByRole('button', { name: 'Angre siste flytting' })).toBeVisible();
    await expect(page.getByText('Låst', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Angre siste flytting' }).click();
    await expect(page.getByText('Låst', { exact: true })).toBeHidden();
    await expect(sum).toHaveText(before ?? '');
  });

  await test.step('who is locked stays when a new proposal is made', async () => {
    const lock = page.getByRole('button', { name: /^Lås / }).first();
    const name = ((await lock.getAttribute('aria-label')) ?? '').replace('Lås ', '');
    const place = page.getByRole('region').filter({ has: page.getByRole('link', { name, exact: true }) });
    const title = await place.getByRole('heading').textContent();
    await lock.click();
    await expect(page.getByRole('button', { name: `Lås opp ${name}` })).toBeVisible();
    const made = page.waitForResponse((answer) => answer.url().endsWith('/proposal'));
    await page.getByRole('button', { name: 'Lag nytt forslag' }).click();
    expect((await made).ok()).toBe(true);
    await expect(place.getByRole('heading')).toHaveText(title ?? '');
  });

  await test.step('approving asks why, and says for each what came of it', async () => {
    await page.getByRole('button', { name: 'Godkjenn forslag' }).click();
    await expect(page.getByText('Skriv hvorfor.')).toBeVisible();
    await page.getByRole('textbox', { name: /^Hvorfor disse plassene/ }).fill('Plassene er avklart med kurset.');
    await page.getByRole('button', { name: 'Godkjenn forslag' }).click();
    await expect(page.getByText(/: foreslått/).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Godkjent' }).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the mix of the class hides small numbers', async () => {
    await page.getByRole('link', { name: 'Språk og mål i kullet' }).click();
    await expect(page.getByText('15 i kullet')).toBeVisible();
    await expect(page.getByText(/skjult: for få/i).first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'cohort-mix');
  });
});
