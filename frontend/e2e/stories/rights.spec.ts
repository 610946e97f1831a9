import { readFileSync } from 'node:fs';
import { expect, test } from '../story';
import { expectAccessible } from '../look';
import { canDo, firstLogin, newcomer } from '../newcomers';
import { become, people } from '../people';

test('who asks to be deleted gets an answer in time, and is found nowhere afterwards (PRI-11, PRI-12)', async ({
  page: staff,
  browser,
  request,
}) => {
  const person = await newcomer(request);
  const own = await browser.newContext();
  const candidate = await own.newPage();
  const login = await firstLogin(candidate, request, person.id);

  await test.step('the candidate asks', async () => {
    await candidate.goto('/me/data');
    await candidate.getByRole('button', { name: 'Be om sletting' }).click();
    await candidate.getByRole('textbox', { name: /^Vil du si hvorfor/ }).fill('Jeg har fått jobb.');
    await candidate.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(candidate.getByText(/^Du får svar senest /)).toBeVisible();
    await expectAccessible(candidate);
  });

  await test.step('staff see it with its deadline, and grant it', async () => {
    await become(staff, people.adviser, '/work/data-demands');
    const demand = staff.getByRole('article').filter({ hasText: person.name });
    await expect(demand).toContainText('Svar innen');
    await expect(demand).toContainText('Jeg har fått jobb.');
    await demand.getByRole('button', { name: 'Slett alt' }).click();
    await expectAccessible(staff);
    await demand.getByRole('button', { name: 'Slett for godt' }).click();
    await expect(demand).toHaveCount(0);
  });

  await test.step('staff find nobody', async () => {
    await staff.goto(`/work/candidates/${person.id}`);
    await expect(staff.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(staff.getByText(person.name)).toHaveCount(0);
    await staff.goto(`/work/candidates?query=${encodeURIComponent(person.name)}`);
    await expect(staff.getByText('Ingen med dette filteret.')).toBeVisible();
  });

  await test.step('the open page of the candidate ends, and so does the login', async () => {
    await candidate.reload();
    await expect(candidate.getByRole('heading', { level: 1, name: 'Logg inn' })).toBeVisible();
    await become(candidate, login, '/me/data');
    await expect(candidate.getByRole('heading', { level: 1, name: 'Vi kjenner deg ikke ennå' })).toBeVisible();
  });
  await own.close();
});

test('who disagrees with a fact reads the answer, and takes everything along, with who has looked (PRI-11, CAN-21)', async ({
  page: staff,
  browser,
  request,
}) => {
  const person = await newcomer(request);
  await canDo(request, person, ['Baker brød']);
  const own = await browser.newContext();
  const candidate = await own.newPage();
  await firstLogin(candidate, request, person.id);
  const answer = 'Vi spurte kjøkkenet. Det var en annen som bakte.';

  await test.step('the candidate disagrees', async () => {
    await candidate.goto('/me/profile/skills');
    await candidate.getByRole('button', { name: 'Jeg er uenig' }).click();
    await candidate.getByRole('textbox', { name: 'Hva er ikke riktig?' }).fill('Jeg har aldri bakt.');
    await candidate.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(candidate.getByText('Ikke enig')).toBeVisible();
    await expect(candidate.getByText(/^Du får svar senest /)).toBeVisible();
    await expectAccessible(candidate);
  });

  await test.step('staff see it with its deadline, put it right, and answer', async () => {
    await become(staff, people.adviser, '/work/data-demands');
    const demand = staff.getByRole('article').filter({ hasText: person.name });
    await expect(demand).toContainText('Svar innen');
    await expect(demand).toContainText('Jeg har aldri bakt.');
    await demand.getByRole('link', { name: person.name }).click();
    await staff.getByRole('button', { name: 'Endre Det kandidaten kan' }).click();
    await staff.getByRole('textbox', { name: 'Egne ord' }).fill('Rydder kjøkken');
    await staff.getByRole('button', { name: 'Lagre', exact: true }).click();
    await expect(staff.getByText('Rydder kjøkken')).toBeVisible();
    await staff.goto('/work/data-demands');
    await demand.getByRole('button', { name: 'Svar kandidaten' }).click();
    await demand.getByRole('textbox', { name: 'Svar til kandidaten' }).fill(answer);
    await expectAccessible(staff);
    await demand.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(demand).toHaveCount(0);
  });

  await test.step('the candidate reads the answer where the question was', async () => {
    await candidate.reload();
    await expect(candidate.getByText('Rydder kjøkken')).toBeVisible();
    await expect(candidate.getByText(answer)).toBeVisible();
    await expectAccessible(candidate);
    await candidate.goto('/me/data');
  });

  await test.step('the file for machines holds the fact, the answer, and who has looked', async () => {
    const coming = candidate.waitForEvent('download');
    await candidate.getByRole('link', { name: 'Last ned for maskiner (JSON)' }).click();
    const file = readFileSync(await (await coming).path(), 'utf8');
    expect(file).toContain('Baker brød');
    expect(file).toContain(answer);
    const sections: { section: string; parts: { rows: { personName?: string }[] }[] }[] = JSON.parse(file).sections;
    const looks = sections.find(({ section }) => section === 'LOOKS')?.parts.flatMap(({ rows }) => rows) ?? [];
    expect(looks.map(({ personName }) => personName)).toContain('Astrid Kvamme');
  });
  await own.close();
});
