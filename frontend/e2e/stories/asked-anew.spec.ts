import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

test('PLC-11 PLC-19 PLC-09 PLC-18 the firm says more, then that the post is filled, and the candidate is asked anew', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const firm = await program(request, people.employer);
  const market = await program(request, people.market);
  const adviser = await program(request, people.adviser);
  const person = await program(request, people.candidate);
  const [workplace] = (await firm.get('/employer/workplaces')).items;
  const { id: candidateId } = await person.get('/me');
  const { id } = await firm.post('/employer/practice-places', {
    workplaceId: workplace.id,
    place: {
      positions: 1,
      durationDays: 91,
      need: {
        title: `Stilling som blir besatt ${Math.random().toString(36).slice(2, 8)}`,
        tasks: [{ task: 'stock-work', trainable: true }],
        credentials: { state: 'NONE', demands: [] },
        language: { state: 'NONE', demands: [], support: true },
        hours: { state: 'VALUE', stretches: [{ day: 'MONDAY', from: 480, to: 960 }] },
        purposes: { main: 'JOB', further: ['WORK_EXPERIENCE'] },
        job: { prospect: 'INTENDED' },
      },
    },
  });

  await test.step('the firm says more about the place before it is out', async () => {
    await become(page, people.employer, `/employer/practice-places/${id}`);
    await page.getByRole('link', { name: 'Si mer om plassen' }).click();
    await page.getByRole('textbox', { name: 'Timer i uka til å veilede' }).fill('3');
    await expect(page.getByText(/omtrent 45 timer veiledning/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Hvor mange om gangen?' }).fill('2');
    await page.getByRole('checkbox', { name: 'Fagbrev' }).check();
    await page.getByRole('checkbox', { name: /Åpen for den som ikke er avklart/ }).check();
    await page.getByRole('textbox', { name: 'Hva vil dere finne ut?' }).fill('Om tidlige morgener går');
    await expectAccessible(page);
    await look(page, 'place-details');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByText('Om tidlige morgener går')).toBeVisible();
    await look(page, 'place-with-details');
  });

  await firm.post(`/employer/practice-places/${id}/submission`);
  await market.post(`/practice-places/${id}/approval`);
  const introduction = await adviser.post('/introductions', {
    candidateId,
    placeId: id,
    mode: 'USER_FIRST',
    reason: 'Vil prøve lager',
    override: { reason: 'CANDIDATE_WISH', words: 'Har spurt om lager' },
  });
  await adviser.post(`/introductions/${introduction.id}/ask`, {});
  await person.post(`/me/offers/${introduction.id}/answer`, { answer: 'YES', anonymousCard: true });

  await test.step('the post goes to somebody else', async () => {
    await become(page, people.employer, `/employer/practice-places/${id}`);
    await page.getByRole('button', { name: 'Vi kan love mindre enn avtalt' }).click();
    const form = page.getByRole('form', { name: 'Endre hva som kan følge' });
    await form.getByRole('radio', { name: 'Nei' }).check();
    await form.getByRole('radio', { name: 'Stillingen er besatt av en annen' }).check();
    await expectAccessible(page);
    await look(page, 'prospect-less');
    await form.getByRole('button', { name: 'Endre og spør kandidatene' }).click();
    await expect(form).toHaveCount(0);
  });

  await test.step('nothing goes on before the candidate has answered', async () => {
    await become(page, people.adviser, `/work/introductions/${introduction.id}`);
    await expect(page.getByText(/Kandidaten er spurt på nytt/)).toBeVisible();
    await expectAccessible(page);
    await look(page, 'introduction-asked-anew');
    await become(page, people.candidate, '/me');
    await page.getByRole('link', { name: /Vil du fortsatt dit/ }).click();
    await expect(page.getByRole('heading', { name: 'Bedriften har endret svaret om jobb' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'asked-anew');
    await page.getByRole('button', { name: 'Ja, jeg vil fortsatt' }).click();
    await expect(page.getByRole('heading', { name: 'Bedriften har endret svaret om jobb' })).toHaveCount(0);
  });

  await adviser.post(`/introductions/${introduction.id}/present-anonymously`, {});
  // The other stories begin without it.
  await adviser.post(`/introductions/${introduction.id}/withdraw`, { reason: 'OTHER', words: 'Avtalt med kandidaten' });
  await firm.post(`/employer/practice-places/${id}/closure`, { reason: 'WITHDRAWN' });
});
