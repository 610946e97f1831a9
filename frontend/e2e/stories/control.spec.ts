import { expect, test } from '../story';
import { expectAccessible } from '../look';
import { firstLogin } from '../newcomers';
import { become, people, program } from '../people';

const reason = 'Skal se om kandidaten fikk den samtalen som planen lovet.';

test('an auditor reads a case without a name, and the candidate reads why the name was asked for (PRI-17)', async ({
  page: auditor,
  browser,
  request,
}) => {
  let name = '';
  let number = '';

  await test.step('a sample of the office has numbers of its own, and no names', async () => {
    await become(auditor, people.auditor, '/audit');
    await auditor.getByRole('combobox', { name: 'Saker' }).selectOption({ label: 'Registrert' });
    await auditor.getByRole('combobox', { name: 'Kontor' }).selectOption({ label: 'Nav Grünerløkka (demo)' });
    await auditor.getByRole('textbox', { name: 'Antall, høyst 50' }).fill('3');
    await auditor.getByRole('button', { name: 'Trekk utvalg' }).click();
    await expect(auditor.getByRole('row')).toHaveCount(4);
    await expectAccessible(auditor);
  });

  await test.step('the case shows what happened, and asks for a reason before the name', async () => {
    await auditor.getByRole('link', { name: /^Sak / }).first().click();
    await expect(auditor.getByRole('heading', { level: 1, name: 'Sak uten navn' })).toBeVisible();
    const nameless = await auditor.getByRole('main').innerText();
    await auditor.getByRole('button', { name: 'Vis navn' }).click();
    await expect(
      auditor
        .getByRole('alert')
        .or(auditor.getByText(/^Minst 20 tegn/))
        .first(),
    ).toBeVisible();
    await expectAccessible(auditor);
    await auditor.getByRole('textbox', { name: 'Hvorfor trenger du navnet?' }).fill(reason);
    await auditor.getByRole('button', { name: 'Vis navn' }).click();
    const who = auditor.getByText(/^Kandidat \d+, Nav Grünerløkka/);
    number = /\d+/.exec(await who.innerText())?.[0] ?? '';
    name = await who.locator('xpath=preceding-sibling::*').innerText();
    expect(name).not.toBe('');
    expect(nameless).not.toContain(name);
  });

  await test.step('the candidate reads who it was, and the reason', async () => {
    const adviser = await program(request, people.adviser);
    const [found] = (await adviser.get(`/candidates?query=${number}&limit=1`)).items;
    expect(found.name).toBe(name);
    const own = await browser.newContext();
    const candidate = await own.newPage();
    await firstLogin(candidate, request, found.id);
    await candidate.goto('/me/access-log');
    const look = candidate.getByRole('listitem').filter({ hasText: 'Slo opp navnet ditt under en kontroll' });
    await expect(look).toContainText('for å kontrollere at reglene følges');
    await expect(look).toContainText(`Med disse ordene: «${reason}»`);
    await expectAccessible(candidate);
    await own.close();
  });
});
