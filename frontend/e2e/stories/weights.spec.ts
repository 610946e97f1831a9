import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people } from '../people';

test('an administrator changes weights, everybody reads them, and an earlier version comes back (MAT-08)', async ({
  page,
}) => {
  await test.step('the list of profiles', async () => {
    await become(page, people.administrator, '/admin/weights');
    await expect(page.getByRole('heading', { level: 1, name: 'Vekter' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'weights');
    await page.getByRole('link', { name: 'Ønsker først' }).click();
  });

  await test.step('a sum that is not 100 is refused by name', async () => {
    await page.getByRole('button', { name: 'Endre vektene' }).click();
    await page.getByLabel('Ønske', { exact: true }).fill('20');
    await expect(page.getByText('Summen er 90. Den skal bli 100.')).toBeVisible();
    await page.getByLabel('Hvorfor?').fill('Timer skal telle mer');
    await page.getByRole('button', { name: 'Lagre ny versjon' }).click();
    await expect(page.getByRole('link', { name: 'Vektene er 90 til sammen. De skal bli 100.' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'weights-edit');
  });

  await test.step('a new version', async () => {
    await page.getByLabel('Timer', { exact: true }).fill('14');
    await page.getByRole('button', { name: 'Lagre ny versjon' }).click();
    await expect(page.getByText('Ønske: 30 til 20, Timer: 4 til 14')).toBeVisible();
    await look(page, 'weights-one');
  });

  await test.step('a candidate reads it at once', async () => {
    await become(page, people.candidate, '/how-matching-works');
    await page.getByLabel('Vis vektene for').selectOption('Ønsker først');
    const table = page.getByRole('table', { name: 'Ønsker først' });
    await expect(table.getByRole('row', { name: 'Timer 14' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'how-matching-works');
  });

  await test.step('the first version again', async () => {
    await become(page, people.administrator, '/admin/weights/PARTICIPANT_2010');
    await page.getByRole('button', { name: 'Bruk versjon 1 igjen' }).click();
    await page.getByLabel('Hvorfor?').fill('Prøven er over');
    await page.getByRole('button', { name: 'Bruk versjon 1 igjen' }).click();
    await expect(page.getByText('Samme vekter som versjon 1.')).toBeVisible();
  });
});
