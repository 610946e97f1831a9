import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

test('INT-10 the firm says how it wants applications, and the candidate applies only where that is the way', async ({
  page,
  request,
}) => {
  test.setTimeout(150_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const firm = await program(request, people.employer);
  const market = await program(request, people.market);
  const [workplace] = (await firm.get('/employer/workplaces')).items;
  const title = `Hjelp på lageret ${Math.random().toString(36).slice(2, 8)}`;
  const { id } = await firm.post('/employer/practice-places', {
    workplaceId: workplace.id,
    place: {
      positions: 1,
      durationDays: 91,
      need: {
        title,
        tasks: [{ task: 'stock-work', trainable: true }],
        credentials: { state: 'NONE', demands: [] },
        language: { state: 'NONE', demands: [], support: true },
        hours: { state: 'VALUE', stretches: [{ day: 'MONDAY', from: 480, to: 960 }] },
        purposes: { main: 'JOB', further: ['WORK_EXPERIENCE'] },
        job: { prospect: 'POSSIBLE' },
      },
    },
  });
  await firm.post(`/employer/practice-places/${id}/submission`);
  await market.post(`/practice-places/${id}/approval`);

  await test.step('the firm takes people through a provider alone', async () => {
    await become(page, people.employer, '/employer/workplace');
    await page.getByRole('button', { name: 'Endre hvordan søknader tas imot' }).click();
    await page.getByRole('combobox', { name: 'Måten' }).selectOption('ONLY_PROVIDER');
    await page.getByRole('textbox', { name: 'Høyst så mange' }).fill('20');
    await expectAccessible(page);
    await look(page, 'channel-form');
    await page
      .getByRole('form', { name: 'Endre hvordan søknader tas imot' })
      .getByRole('button', { name: 'Lagre' })
      .click();
    await expect(page.getByText('Bare gjennom en arrangør', { exact: true })).toBeVisible();
    await look(page, 'channel-told');
  });

  await test.step('the candidate reads that, and finds no form', async () => {
    await become(page, people.candidate, `/me/places/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText(/De tar bare imot folk gjennom en arrangør/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send søknad' })).toHaveCount(0);
    await expectAccessible(page);
    await look(page, 'apply-only-provider');
  });

  await test.step('the firm welcomes applications, and the candidate sends one', async () => {
    const rule = `/employer/workplaces/${workplace.id}/channel-rule`;
    await firm.put(rule, rule, { channel: 'ONLINE', words: 'Skriv litt om hva du har gjort før' });
    await page.reload();
    await page.getByRole('textbox', { name: 'Hvorfor vil du dit?' }).fill('Jeg har lyst til å lære lager');
    const card = page.getByRole('checkbox', { name: 'Ja, det kan de' });
    if (await card.isVisible()) await card.check();
    await expectAccessible(page);
    await look(page, 'apply');
    await page.getByRole('button', { name: 'Send søknad' }).click();
    await expect(page.getByText('Du er alt i gang med denne plassen.')).toBeVisible();
    await page.goto('/me/applications');
    await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'my-applications');
  });

  await test.step('the adviser gives it back with what to do now', async () => {
    const { id: candidateId } = await (await program(request, people.candidate)).get('/me');
    const { items } = await (
      await program(request, people.adviser)
    ).get(`/introductions?candidateId=${candidateId}&placeId=${id}`);
    await become(page, people.adviser, `/work/introductions/${items[0].id}`);
    await page.getByRole('button', { name: 'Gi søknaden tilbake' }).click();
    await page.getByRole('textbox', { name: 'Hva kandidaten kan gjøre nå' }).fill('Vi tar en prat på mandag');
    await expectAccessible(page);
    await look(page, 'application-return');
    await page.getByRole('button', { name: 'Gi søknaden tilbake' }).click();
    await expect(page.getByText('Vi tar en prat på mandag')).toBeVisible();
    await become(page, people.candidate, `/me/offers/${items[0].id}`);
    await expect(page.getByText('Søknaden kom tilbake: noe må være på plass først.')).toBeVisible();
    await expect(page.getByText('Vi tar en prat på mandag')).toBeVisible();
    await look(page, 'application-returned');
  });

  const rule = `/employer/workplaces/${workplace.id}/channel-rule`;
  await firm.put(rule, rule, {});
  await firm.post(`/employer/practice-places/${id}/closure`, { reason: 'WITHDRAWN' });
});
