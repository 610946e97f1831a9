import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people } from '../people';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = resolve(root, process.env.INNPASS_CASEBOOK ?? '../shared/casebook');
const home = process.env.INNPASS_HOME;

test('the casebook is imported, and one of its places has ranked candidates with reasons (MAT-01, MAT-16, INTG-03)', async ({
  page,
}) => {
  test.skip(!existsSync(folder), `The casebook is not there: ${folder}. Set INNPASS_CASEBOOK to its folder.`);
  test.skip(!home, 'INNPASS_HOME is not set: the import needs to know which home the app at INNPASS_URL runs from.');
  test.setTimeout(240_000);
  const env = { ...process.env, INNPASS_NO_BUILD: '1' };
  const told = execFileSync('./run.sh', ['import', folder], { cwd: root, env, encoding: 'utf8' });
  expect(told).toContain('Stored.');

  await become(page, people.adviser, '/work/practice-places');
  await page.getByRole('searchbox', { name: /^Søk på oppgave/ }).fill('forklift');
  await page.getByRole('link', { name: 'Warehouse with a forklift', exact: true }).click();
  // Exactly: the list, which stays until the page of the place is there, has one such link for each place.
  await page.getByRole('link', { name: 'Finn kandidater', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kandidater som passer' })).toBeVisible();
  const first = page.getByRole('article').first();
  await expect(first).toContainText('av 100 poeng');
  await first.getByRole('button', { name: /^Se hvorfor/ }).click();
  await expect(page.getByRole('heading', { name: /^Hvorfor dette treffet/ })).toBeFocused();
  await expect(page.getByRole('table')).toContainText('Oppgaver');
  await expectAccessible(page);
  await look(page, 'casebook-matches');
});
