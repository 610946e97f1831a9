import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people } from '../people';

test('EMP-21 a firm asks for the badge, reads what is missing, and leaves; everybody reads what it takes', async ({
  page,
}) => {
  await test.step('the manager asks, and reads how the firm stands', async () => {
    await become(page, people.employer, '/employer');
    await page.goto('/employer/workplace');
    await expect(page.getByRole('heading', { level: 1, name: 'Om oss' })).toBeVisible();
    const own = page.getByRole('region', { name: 'Bli referansebedrift' });
    await own.getByRole('button', { name: 'Vi vil være referansebedrift' }).click();
    await expect(own.getByRole('button', { name: 'Vi vil ikke lenger' })).toBeVisible();
    await expect(own.getByText(/^(Oppfylt|Mangler): Minst/).first()).toBeVisible();
    await own.getByRole('button', { name: 'Skriv en historie' }).click();
    const form = page.getByRole('form', { name: 'Skriv en historie' });
    await form.getByLabel('Overskrift').fill('Slik gjør vi det');
    await form.getByLabel('Historien').fill('Vi setter av tid til en fadder de første ukene.');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(form.getByText('Bekreft at ingen kandidat').first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'reference-own-form');
    await form.getByRole('checkbox').check();
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(own.getByRole('heading', { name: 'Slik gjør vi det' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'reference-own');
    await own.getByRole('button', { name: 'Ta bort «Slik gjør vi det»' }).first().click();
    await expect(own.getByRole('heading', { name: 'Slik gjør vi det' })).toBeHidden();
    await own.getByRole('button', { name: 'Vi vil ikke lenger' }).click();
    await expect(own.getByRole('button', { name: 'Vi vil være referansebedrift' })).toBeVisible();
  });

  await test.step('the criteria are published for everybody who is logged in', async () => {
    await page.goto('/reference-employers');
    await expect(page.getByRole('heading', { level: 1, name: 'Referansebedrifter' })).toBeVisible();
    await expect(page.getByText('Bedriften er ikke sperret for nye')).toBeVisible();
    await page.getByLabel('Bransje').selectOption('Q');
    await expectAccessible(page);
    await look(page, 'reference');
  });
});
