import { expect, test, type APIRequestContext, type Page } from '../story';
import { expectAccessible, look } from '../look';

const market = 'market-contact-hamar';
const adviser = 'adviser-hamar-1';
const employer = 'employer-1';

async function become(page: Page, subject: string, next: string) {
  await page.context().clearCookies();
  await page.goto(`/demo/login?subject=${subject}&next=${encodeURIComponent(next)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The API as a demo person, as a program would use it. */
async function program(request: APIRequestContext, subject: string) {
  const token = await (await request.get(`/demo/token?as=${subject}`)).text();
  const headers = { Authorization: `Bearer ${token.trim()}` };
  return {
    get: async (path: string) => (await request.get(`/api/v1${path}`, { headers })).json(),
    post: async (path: string, data: unknown = undefined) => {
      const answer = await request.post(`/api/v1${path}`, { headers, data });
      expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
      return answer.json();
    },
  };
}

const need = (title: string) => ({
  title,
  tasks: [
    { task: 'clean-kitchen', share: 50, trainable: true },
    { task: 'cook-meals', share: 50, trainable: true },
  ],
  purposes: { main: 'JOB', further: ['LANGUAGE', 'WORK_EXPERIENCE'] },
  job: { prospect: 'POSSIBLE', contracts: [{ type: 'ON_CALL' }] },
});

test('a posted place is approved with one click and ranked with reasons within five seconds (MAT-01, MAT-17, PLC-13)', async ({
  page,
  request,
}) => {
  const title = 'Praksis på kjøkken, ny i dag';
  const firm = await program(request, employer);
  const [workplace] = (await firm.get('/employer/workplaces')).items;
  const place = await firm.post('/employer/practice-places', {
    workplaceId: workplace.id,
    place: { positions: 2, need: need(title) },
  });
  await firm.post(`/employer/practice-places/${place.id}/submission`);

  const staff = await program(request, adviser);

  await become(page, market, `/work/practice-places/${place.id}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: `Publiser: ${title}` }).click();
  await expect(page.getByRole('button', { name: /^Publiser/ })).toHaveCount(0);
  // What the server promises is measured at its door: how fast a browser logs in and draws is no part of it.
  await expect(async () => {
    const { full, thin } = await staff.get(`/practice-places/${place.id}/matches?list=ORDINARY`);
    expect(full.length + thin.length).toBeGreaterThan(0);
  }).toPass({ timeout: 5_000 });

  await become(page, adviser, `/work/practice-places/${place.id}/matches`);
  const first = page.getByRole('article').first();
  await expect(first).toBeVisible();
  await expect(first).toContainText(/av 100 poeng|Ingen poeng ennå/);
  await expectAccessible(page);
  await look(page, 'place-matches');
});

test('an adviser finds a candidate, the places that fit, and why (MAT-01, MAT-16, MAT-17)', async ({ page }) => {
  await become(page, adviser, '/work/candidates');
  await expectAccessible(page);
  await look(page, 'candidates');
  await page.getByText('Finn plasser').first().click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'candidate-matches');
});

test('each side opens on its own start page (UXC-05)', async ({ page }) => {
  for (const [subject, path] of [
    [adviser, '/work'],
    [market, '/work/workplaces'],
    [employer, '/employer'],
    ['candidate-1', '/me'],
  ] as const) {
    await become(page, subject, path);
    await expectAccessible(page);
    await look(page, `start-${subject}`);
  }
});
