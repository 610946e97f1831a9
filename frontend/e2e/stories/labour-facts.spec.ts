import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

test('UXC-09 a firm reads how labour develops in its industry and area, with source and year', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await become(page, people.employer, '/employer/workplace');
  await page.getByRole('link', { name: 'Arbeidskraft her' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Arbeidskraft her' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(3);
  await expect(page.getByText(/^Kilde: Oppdiktede tall/).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'labour-facts');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await page.screenshot({ path: '../screenshots/labour-facts-print.png', fullPage: true });
  await page.emulateMedia({ media: 'screen' });
});

test('UXC-09 who prepares a visit brings the same page along', async ({ page, request }) => {
  const market = await program(request, people.market);
  const { items } = (await market.get('/workplaces?limit=1')) as { items: { id: string }[] };
  await become(page, people.market, `/work/visits/${items[0]?.id}`);
  await page.getByRole('link', { name: 'Arbeidskraft her' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Arbeidskraft her' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hvor gamle de som jobber er' })).toBeVisible();
  await expectAccessible(page);
});
