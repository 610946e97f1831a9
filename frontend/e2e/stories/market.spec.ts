import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

test('what the market is like is said where people decide, and moves nobody (MAT-03, MAT-12, MAT-29, MAT-31, MAT-32, MAT-33, MAT-35, MAT-37, OVS-03)', async ({
  page,
  request,
}) => {
  await test.step('MAT-03 the leader sees from which side suggestions begin, the own office first', async () => {
    await become(page, people.leader, '/lead/funnel');
    await expect(page.getByRole('row').nth(1)).toContainText('ditt kontor');
    await expectAccessible(page);
    await look(page, 'funnel');
  });

  await test.step('OVS-03 firms that wait for a review', async () => {
    await page.goto('/lead/oversight');
    await expect(page.getByRole('heading', { name: 'Bedrifter uten ansettelse' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('MAT-37 who is ready without a place, MAT-33 who waits', async () => {
    await become(page, people.adviser, '/work/placements?of=unmatched');
    await expect(page.getByRole('heading', { level: 1, name: 'Klare uten plass' })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/work/placements?of=waiting');
    await expect(page.getByRole('heading', { level: 1, name: 'Venteliste og bytte' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('MAT-31 a plan is written down, MAT-29 how often the person is seen', async () => {
    const adviser = await program(request, people.adviser);
    const { items } = (await adviser.get('/candidates?limit=1')) as { items: { id: string }[] };
    await page.goto(`/work/candidates/${items[0]?.id ?? ''}`);
    await expect(page.getByText(/^Kom tilbake uten plass eller jobb: \d/)).toBeVisible();
    await page.getByRole('button', { name: 'Skriv ned planen' }).click();
    await page.getByLabel('Hva dere er enige om').selectOption('Lengre yrkesrettet kurs');
    await page.getByLabel(/^Hva blir annerledes/).fill('Fagbrev først, vi ser på kurs sammen i januar.');
    await page.getByRole('button', { name: 'Lagre planen' }).click();
    await expect(page.getByText(/^Planen nå: Lengre yrkesrettet kurs/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('MAT-32 how it has gone with the provider of a class', async () => {
    await become(page, 'adviser-hamar-1', '/work/cohorts');
    await page.getByRole('link', { name: /^Butikk og servering/ }).click();
    await page.getByRole('button', { name: 'Hvordan det har gått hos arrangøren' }).click();
    await expect(page.getByText(/fra kursene deres har avsluttet praksis siden/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('MAT-35 the candidate reads the places, MAT-12 and what is shared', async () => {
    await become(page, people.candidate, '/me/places');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.goto('/me/consents');
    await expectAccessible(page);
  });
});

test('EMP-07 EMP-13 a firm says that it will recruit: nobody sets the light, it follows', async ({ page, request }) => {
  const market = await program(request, people.market);
  const { items } = (await market.get('/workplaces?limit=20')) as { items: { id: string }[] };
  const lights = await Promise.all(
    items.map(async ({ id }) => ({ id, light: (await market.get(`/workplaces/${id}/light`)) as { colour: string } })),
  );
  const quiet = lights.find(({ light }) => light.colour !== 'GREEN' && light.colour !== 'RED') ?? lights[0];
  await become(page, people.market, `/work/workplaces/${quiet?.id ?? ''}`);
  await expect(page.getByRole('heading', { name: 'Kan vi spørre nå?' })).toBeVisible();
  await page.getByRole('button', { name: 'Skriv hva bedriften forteller' }).click();
  await page.getByLabel('Skal ansette').selectOption('Ja');
  await page.getByLabel('Hvor mange').fill('3');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Ja nå', { exact: true })).toBeVisible();
  await expect(page.getByText('En ledig plass eller et behov er nylig bekreftet.', { exact: true })).toBeVisible();
  await look(page, 'workplace-light');

  await test.step('it stands among those that can be asked now', async () => {
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await page.goto('/work/workplaces?sort=LIGHT');
    await page.getByLabel('Kan de spørres nå?').selectOption('Ja nå');
    await page.getByRole('searchbox', { name: 'Søk på navn eller organisasjonsnummer' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader').filter({ hasText: name }).first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'workplaces-by-light');
  });
});
