import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

test('EMP-12 EMP-09 EMP-14 after a visit on a phone the page of the firm says how it is there, who saw it and when', async ({
  page,
  request,
}) => {
  const market = await program(request, people.market);
  const { items } = (await market.get('/workplaces?stage=ACTIVE&limit=1')) as { items: { id: string; name: string }[] };
  const firm = items[0];
  if (!firm) throw new Error('no firm is active');
  await page.setViewportSize({ width: 360, height: 740 });
  await become(page, people.market, `/work/workplaces/${firm.id}/visit`);
  await page.getByRole('combobox', { name: 'Tonen' }).selectOption('WARM');
  await page.getByRole('textbox', { name: 'Hvor mange i gruppen man er i' }).fill('6');
  await page.getByRole('combobox', { name: 'Andre språk som snakkes der' }).fill('pol');
  await page.getByRole('option', { name: 'polsk' }).click();
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await look(page, 'visit');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: firm.name })).toBeVisible();
  await expect(page.getByText(/^varm \(besøk, /)).toBeVisible();
  await expect(page.getByText(/^6 personer \(besøk, /)).toBeVisible();
  await expect(page.getByText('Aktiv', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Dette har det blitt til' })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'workplace-inside');
});

test('EMP-12 EMP-14 a firm says on its own page how it is there, and sees its own figures', async ({ page }) => {
  await become(page, people.employer, '/employer');
  await page.getByRole('link', { name: 'Si litt om dere' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Om oss' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Kundekontakt' }).selectOption('FEW');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText(/^Sist sagt /)).not.toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Dette har det blitt til hos dere' })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'about-us');
});
