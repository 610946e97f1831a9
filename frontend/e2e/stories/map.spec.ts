import { readFile } from 'node:fs/promises';
import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people } from '../people';

test('EMP-04 EMP-07 an adviser finds who can be asked now on the map, and takes the list along', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await become(page, people.adviser, '/work/workplaces');
  const map = page.getByRole('group', { name: 'Kart over bedriftene' });
  const count = page.getByText(/bedrifter på kartet/);
  await expect(count).toBeVisible();
  const all = await count.innerText();
  await page.getByRole('combobox', { name: 'Kan de spørres nå?' }).selectOption('GREEN');
  await expect(count).not.toHaveText(all);
  await expectAccessible(page);
  await look(page, 'workplaces-map');

  await test.step('comes closer, with the keyboard alone, until one municipality stands by itself', async () => {
    const mark = map.getByRole('button', { name: /^Oslo/ });
    await expect(async () => {
      if ((await mark.getAttribute('aria-pressed')) !== 'true') await mark.press('Enter');
      await expect(mark).toHaveAttribute('aria-pressed', 'true', { timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await expect(page).toHaveURL(/box=.*municipality=|municipality=.*box=/);
    await expect(page.getByRole('table').getByText('Oslo', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('table').getByText('Bergen', { exact: true })).toHaveCount(0);
    await expectAccessible(page);
    await look(page, 'workplaces-map-oslo');
  });

  await test.step('the file holds the same rows', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned listen (CSV)' }).click();
    const file = await readFile(await (await coming).path(), 'utf8');
    const [heads, ...rows] = file.trim().split(/\r?\n/);
    expect(heads).toContain('Bedrift;Enhetsnummer;Arbeidsgiver');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/;Ja nå;Oslo;/);
  });
});
