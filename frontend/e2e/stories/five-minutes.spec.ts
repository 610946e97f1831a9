import { expect, test, type Locator } from '../story';
import { become, people, program } from '../people';

/** Forty words of five letters a minute: counted for each letter, not waited for. */
const millisALetter = 300;
/** What a person needs beside the typing: to read a screen, and to find and touch something on it. */
const readsAScreen = 10_000;
const touches = 2_000;

const limits = { minutes: 5, screens: 7, answers: 8 };

test('PLC-13 an employer posts a first place on a phone in under five minutes of scripted typing, on seven screens', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await become(page, people.employer, '/employer/practice-places/new/tasks');

  let screens = 1;
  let touched = 0;
  let answers = 0;
  let letters = 0;
  const type = async (where: Locator, words: string) => {
    letters += words.length;
    await where.pressSequentially(words);
  };
  const touch = async (what: Locator) => {
    touched += 1;
    await what.click();
  };
  const answer = async (...choices: (string | RegExp)[]) => {
    for (const name of choices) await touch(page.getByRole('radio', { name }));
    answers += choices.length;
  };
  const next = async () => {
    screens += 1;
    await touch(page.getByRole('button', { name: 'Neste' }));
  };

  const begun = Date.now();
  const tasks = page.getByRole('combobox').first();
  for (const words of ['rydde på lager', 'ta imot varer', 'fylle på i hyllene']) {
    await touch(tasks);
    await type(tasks, words);
    await touch(page.getByRole('option').first());
  }
  answers += 1;
  const summary = page.getByRole('textbox').last();
  await touch(summary);
  await type(summary, 'En som hjelper til der det trengs i travle uker.');
  await next();
  await answer('Så snart som mulig');
  await next();
  await next();
  await answer('Ingen lovkrav, ingen bevis', 'Norsk trengs ikke');
  await next();
  await answer(/^jobb/i);
  await next();
  await answer(/^Kanskje/);
  await next();
  await touch(page.getByRole('button', { name: 'Send', exact: true }));
  await expect(page.getByText('Takk. Behovet er sendt.')).toBeVisible();
  const took = Date.now() - begun + letters * millisALetter + screens * readsAScreen + touched * touches;

  expect(took / 60_000).toBeLessThanOrEqual(limits.minutes);
  expect(screens).toBeLessThanOrEqual(limits.screens);
  expect(answers).toBeLessThanOrEqual(limits.answers);
  test.info().annotations.push({ type: 'minutes', description: (took / 60_000).toFixed(1) });

  await test.step('one click publishes it, and it is taken down again', async () => {
    const id = new URL(page.url()).pathname.split('/').pop() ?? '';
    await become(page, people.market, `/work/practice-places/${id}`);
    await page.getByRole('button', { name: /^Publiser/ }).click();
    await expect(page.getByRole('button', { name: /^Publiser/ })).toHaveCount(0);
    const firm = await program(request, people.employer);
    await firm.post(`/employer/practice-places/${id}/closure`, { reason: 'WITHDRAWN' });
  });
});
