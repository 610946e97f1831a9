import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { firstLogin, newcomer } from '../newcomers';
import { become, people } from '../people';

test('MAT-10 a candidate wishes for one workplace by its name, and staff read the name too', async ({
  page: staff,
  browser,
  request,
}) => {
  const person = await newcomer(request);
  const own = await browser.newContext();
  const candidate = await own.newPage();
  await firstLogin(candidate, request, person.id);
  const picked = await test.step('typed, picked by name and town, saved', async () => {
    await candidate.goto('/me/profile/wishes');
    await candidate.getByRole('button', { name: 'Legg til', exact: true }).click();
    await candidate.getByRole('combobox', { name: 'Arbeidsplass' }).fill('butikk');
    const first = candidate.getByRole('option', { name: /butikk/i }).first();
    const name = (await first.innerText()).trim();
    await first.click();
    await candidate.getByRole('combobox', { name: 'Hva slags ønske?' }).selectOption('WANT');
    await candidate.getByRole('textbox', { name: 'Rekkefølge' }).fill('1');
    await expectAccessible(candidate);
    await look(candidate, 'wish-workplace');
    await candidate.getByRole('button', { name: 'Lagre', exact: true }).click();
    await expect(candidate.getByRole('listitem').filter({ hasText: name.split(',')[0] })).toBeVisible();
    return name.split(',')[0] ?? name;
  });
  await test.step('staff read it in the profile', async () => {
    await become(staff, people.adviser, `/work/candidates/${person.id}`);
    await expect(staff.getByText(picked).first()).toBeVisible();
  });
  await own.close();
});
