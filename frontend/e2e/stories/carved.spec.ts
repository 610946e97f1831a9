import { expect, test, type Page } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

const next = (page: Page) => page.getByRole('button', { name: 'Neste' }).click();

async function carve(page: Page, task: string, unit: string, time: string) {
  const one = page.getByRole('group', { name: task, exact: true });
  await one.getByRole('combobox', { name: 'Enhet' }).fill(unit);
  await one.getByRole('combobox', { name: /^Tid i uken/ }).selectOption({ label: time });
  await one.getByRole('combobox', { name: /^Må man lese norsk/ }).selectOption({ label: 'Nei, ingenting' });
}

test('PLC-14 SYS-84 PLC-13 a 20 % job of four tasks of two units without reading is posted on a phone', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const firm = await program(request, people.employer);
  let tasks: string[] = [];
  let id = '';

  await test.step('whoever finds the own tasks too special is asked, and ticks what others need', async () => {
    await become(page, people.employer, '/employer/practice-places/new/tasks');
    await page.getByRole('button', { name: 'Er oppgavene deres for spesielle?' }).click();
    await expect(page.getByText('Hva blir liggende når det er travelt?')).toBeVisible();
    const examples = page.getByRole('group', { name: 'Slik er det hos andre i bransjen' });
    await expect(examples.getByRole('checkbox').nth(3)).toBeVisible();
    for (let at = 0; at < 4; at++) await examples.getByRole('checkbox').nth(at).check();
    tasks = (await examples.locator('label').allInnerTexts()).slice(0, 4).map((one) => one.trim());
    await expectAccessible(page);
    await look(page, 'need-tasks-challenged');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Er oppgavene deres for spesielle?' }).click();
  });

  await test.step('four tasks of two units become one post', async () => {
    await page.getByRole('checkbox', { name: /^Sett sammen av oppgaver/ }).check();
    for (const [at, task] of tasks.entries())
      await carve(page, task, at < 2 ? 'Kjøkken' : 'Lager', at === 3 ? '1,5 timer' : '2 timer');
    await expect(page.getByText('Oppgavene tar 7,5 timer i uken. Det er en stilling på 20 %.')).toBeVisible();
    await expect(page.getByText(/^Ingen av oppgavene krever lesing/)).toBeVisible();
    await page.getByRole('button', { name: 'Sett stillingen til 20 %' }).click();
    await expect(page.getByText(/Stillingen er på 20 %, 7,5 timer/)).toBeVisible();
    await expectAccessible(page);
    await look(page, 'need-tasks-carved');
    await page.setViewportSize({ width: 360, height: 740 });
  });

  await test.step('more than the post is told at the task', async () => {
    const last = page
      .getByRole('group', { name: tasks[3], exact: true })
      .getByRole('combobox', { name: /^Tid i uken/ });
    await last.selectOption({ label: '5 timer' });
    await next(page);
    await expect(page.getByText(/Oppgavene tar 11 timer i uken, og stillingen har 7,5/).first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'need-tasks-too-much');
    await page.setViewportSize({ width: 360, height: 740 });
    await last.selectOption({ label: '1,5 timer' });
    await next(page);
  });

  await test.step('the other six screens are as they were', async () => {
    await page.getByRole('radio', { name: 'Så snart som mulig' }).check();
    await next(page);
    await expect(page.getByRole('textbox', { name: /^Hvor stor er stillingen/ })).toHaveValue('20');
    await next(page);
    await page.getByRole('radio', { name: 'Ingen lovkrav, ingen bevis' }).check();
    await page.getByRole('radio', { name: 'Norsk trengs ikke' }).check();
    await next(page);
    await page.getByRole('radio', { name: /^jobb/i }).check();
    await next(page);
    await page.getByRole('radio', { name: /^Kanskje/ }).check();
    await next(page);
    await expect(page.getByText(/^Fra Kjøkken: /)).toBeVisible();
    await expect(page.getByText('Ingen av oppgavene krever at man leser norsk.')).toBeVisible();
    await expectAccessible(page);
    await look(page, 'need-review-carved');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('Takk. Behovet er sendt.')).toBeVisible();
    await look(page, 'employer-place-carved');
    id = new URL(page.url()).pathname.split('/').pop() ?? '';
  });

  await test.step('the market contact sees the units and publishes', async () => {
    await become(page, people.market, `/work/practice-places/${id}`);
    await expect(page.getByText('Lager', { exact: true })).toBeVisible();
    await expect(page.getByText(/2 timer i uken · Krever ikke lesing/).first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'staff-place-carved');
    await page.getByRole('button', { name: /^Publiser/ }).click();
    await expect(page.getByRole('button', { name: /^Publiser/ })).toHaveCount(0);
  });

  await test.step('so does a candidate, and the place is taken down again', async () => {
    await become(page, people.candidate, `/me/places/${id}`);
    await expect(page.getByText('Kjøkken', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'candidate-place-carved');
    await firm.post(`/employer/practice-places/${id}/closure`, { reason: 'WITHDRAWN' });
  });
});
