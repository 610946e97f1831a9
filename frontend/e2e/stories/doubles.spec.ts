import { expect, test } from '../story';
import { expectAccessible } from '../look';
import { canDo, firstLogin, newcomer } from '../newcomers';
import { become, people } from '../people';

const reason = 'Har snakket med kandidaten, som var hos oss også i fjor.';

test('two records of one person become one, with both histories, under both addresses (CAN-27, INTG-02)', async ({
  page,
  browser,
  request,
}) => {
  const phone = `+47${Math.floor(40_000_000 + Math.random() * 9_999_999)}`;
  const stays = await newcomer(request, { phone });
  const goes = await newcomer(request, { phone });
  await canDo(request, stays, ['Strikker luer']);
  await canDo(request, goes, ['Reparerer sykler']);
  const own = await browser.newContext();
  const candidate = await own.newPage();
  const login = await firstLogin(candidate, request, goes.id);

  await test.step('staff compare the two', async () => {
    await become(page, people.adviser, `/work/candidates/${stays.id}`);
    await page.getByRole('link', { name: `Sammenlign med nr. ${goes.number}` }).click();
    await expect(page.getByText('Strikker luer')).toBeVisible();
    await expect(page.getByText('Reparerer sykler')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('nothing is merged without a reason and a second thought', async () => {
    const merge = page.getByRole('button', { name: `Slå nr. ${goes.number} inn i nr. ${stays.number}` });
    await merge.click();
    await expect(page.getByText('Bekreft at det er samme person.')).toBeVisible();
    await page.getByRole('textbox', { name: /^Hvordan vet du/ }).fill(reason);
    await page.getByRole('checkbox', { name: /Dette er samme person/ }).check();
    await merge.click();
  });

  await test.step('the one holds what both said, and says where it came from', async () => {
    await expect(page.getByRole('heading', { level: 1, name: stays.name })).toBeVisible();
    await expect(page.getByText('Strikker luer')).toBeVisible();
    await expect(page.getByText('Reparerer sykler')).toBeVisible();
    const merged = page.getByRole('region', { name: 'Slått sammen' });
    await expect(merged).toContainText(`Nr. ${goes.number} gikk inn i denne`);
    await expect(merged).toContainText(reason);
    await expect(merged).toContainText(goes.name);
    await expectAccessible(page);
  });

  await test.step('the old address leads to the one', async () => {
    await page.goto(`/work/candidates/${goes.id}`);
    await expect(page.getByRole('heading', { level: 1, name: /slått sammen med en annen$/ })).toBeVisible();
    await page.getByRole('link', { name: 'Åpne den' }).click();
    await expect(page.getByRole('heading', { level: 1, name: stays.name })).toBeVisible();
  });

  await test.step('the login of the other record leads there too, and reads who did it and why', async () => {
    await candidate.goto('/me/profile/skills');
    await expect(candidate.getByText('Strikker luer')).toBeVisible();
    await expect(candidate.getByText('Reparerer sykler')).toBeVisible();
    await become(candidate, login, '/me/data');
    await candidate.getByRole('button', { name: 'Deg', exact: true }).click();
    await expect(candidate.locator('.held').filter({ hasText: reason })).toContainText('Slått sammen av');
  });
  await own.close();
});
