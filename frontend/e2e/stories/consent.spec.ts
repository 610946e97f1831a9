import { expect, test, type APIRequestContext } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

const words = 'Har stelt i butikk i mange år, og lærer gjerne mer.';

/** Brings a pair to the stage PRESENTED, as the other stories do page by page; the id of the introduction. */
async function presented(request: APIRequestContext): Promise<string> {
  const employer = await program(request, people.employer);
  const adviser = await program(request, people.adviser);
  const candidate = await program(request, people.candidate);
  const places = (await employer.get('/employer/practice-places')).items as { id: string; state: string }[];
  const placeId = places.find(({ state }) => state === 'PUBLISHED')?.id;
  const { id: candidateId } = await candidate.get('/me');
  const { id } = await adviser.post('/introductions', {
    candidateId,
    placeId,
    mode: 'USER_FIRST',
    reason: 'Vil lære faget',
  });
  await adviser.post(`/introductions/${id}/ask`, {});
  await candidate.post(`/me/offers/${id}/answer`, { answer: 'YES', anonymousCard: true });
  await adviser.post(`/introductions/${id}/present-anonymously`, {});
  await employer.post(`/employer/introductions/${id}/answer`, { interested: true });
  const text = { resources: words, atWork: 'NOTHING_TO_SHARE' };
  await adviser.put(`/introductions/${id}/presentation`, `/introductions/${id}`, text);
  const { presentation } = await candidate.get(`/me/offers/${id}`);
  await candidate.post(`/me/offers/${id}/presentation-approval`, { textHash: presentation.textHash });
  await adviser.post(`/introductions/${id}/present`, {});
  return id;
}

test('the employer sees what the candidate has said yes to, and loses it on an open page when it is withdrawn (PRI-04, PRI-05)', async ({
  page: employer,
  browser,
  request,
}) => {
  test.setTimeout(150_000);
  const id = await presented(request);
  const { name } = await (await program(request, people.candidate)).get('/me');
  const parts = String(name).replace(' (oppdiktet)', '').split(' ');
  const first = parts.at(0) ?? '';
  const last = parts.at(-1) ?? '';

  await test.step('exactly the promised fields', async () => {
    await become(employer, people.employer, `/employer/introductions/${id}`);
    await expect(employer.getByText(words)).toBeVisible();
    await expect(employer.getByText(first).first()).toBeVisible();
    await expect(employer.getByText(last)).toHaveCount(0);
    const seen = await (await program(request, people.employer)).get(`/employer/introductions/${id}`);
    expect(Object.keys(seen.presented).sort()).toEqual(['atWork', 'firstName', 'resources']);
    await expectAccessible(employer);
    await look(employer, 'employer-introduction-presented');
  });

  await test.step('the candidate takes the yes back', async () => {
    const own = await browser.newContext();
    const candidate = await own.newPage();
    await become(candidate, people.candidate, '/me/consents');
    const consent = candidate.getByRole('article').filter({ hasText: 'fornavnet ditt' });
    await consent.getByRole('button', { name: 'Trekk tilbake' }).click();
    await expect(candidate.getByText('Trukket tilbake. Det gjelder med en gang.').first()).toBeAttached();
    await look(candidate, 'candidate-consents-withdrawn');
    await own.close();
  });

  await test.step('the page that the employer has open loses it within a minute', async () => {
    await expect(employer.getByText(words)).toHaveCount(0, { timeout: 60_000 });
    await expect(employer.getByText(first)).toHaveCount(0);
    await expect(employer.getByRole('heading', { level: 1 })).toBeVisible();
    await look(employer, 'employer-introduction-withdrawn');
  });

  // The other stories begin without it.
  await (
    await program(request, people.adviser)
  ).post(`/introductions/${id}/withdraw`, { reason: 'OTHER', words: 'Avtalt med kandidaten' });
});
