import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

test('EMP-10 EMP-11 a market contact finds a host that does no more with the first reason, and writes down why they took people in', async ({
  page,
  request,
}) => {
  const market = await program(request, people.market);
  const [firm] = (await market.get('/workplaces?sort=NAME_DESC&limit=1')).items as { id: string; name: string }[];
  if (!firm) throw new Error('there are no firms');
  const stage = `/workplaces/${firm.id}/relation`;
  const before = (await market.get(stage)) as { stage: string };
  if (before.stage !== 'ACTIVE') await market.put(stage, stage, { stage: 'ACTIVE', correction: 'HAPPENED_ELSEWHERE' });
  await market.put(stage, stage, { stage: 'DORMANT', noPlace: 'NO_FOLLOWUP_CAPACITY' });
  await market.put(stage, stage, { stage: 'LOST', noPlace: 'TOO_SMALL' });

  await test.step('the list says why they stopped', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await become(page, people.market, '/work/workplaces');
    await page.getByRole('link', { name: 'Bedrifter å vinne tilbake' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bedrifter å vinne tilbake' })).toBeVisible();
    const row = page.getByRole('row', { name: firm.name }).first();
    await expect(row.getByText('Har ikke folk til å følge opp')).toBeVisible();
    await expectAccessible(page);
    await look(page, 'lapsed');
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page);
    await look(page, 'lapsed-phone');
    await page.getByLabel('Første grunn').selectOption('CLEARANCE');
    await expect(page.getByText('Har ikke folk til å følge opp').and(page.locator('td'))).toHaveCount(0);
  });

  await test.step('why they took people in is written for the talk', async () => {
    await become(page, people.market, `/work/workplaces/${firm.id}`);
    const mine = page.locator('section', { has: page.getByRole('heading', { name: 'Hvorfor de tar inn folk' }) });
    await mine.getByRole('button', { name: 'Skriv hva du har hørt' }).click();
    const form = page.getByRole('form', { name: 'Skriv hva du har hørt' });
    for (const box of await form.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
    await form.getByRole('checkbox', { name: 'Avlastning, flere hender' }).check();
    await form.getByLabel('Hvor mye betyr det: Avlastning, flere hender').selectOption('5');
    await expectAccessible(page);
    await look(page, 'motives-form');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(mine.getByText(/Bare avlastning er nevnt/)).toBeVisible();
    await expectAccessible(page);
    await look(page, 'motives');
  });

  await test.step('and the firm is left as it was found', async () => {
    await market.put(stage, stage, { stage: 'PROSPECT', correction: 'COUNTED_WRONGLY' });
    await market.put(`/workplaces/${firm.id}/motives`, `/workplaces/${firm.id}/motives`, { motives: [] });
  });
});
