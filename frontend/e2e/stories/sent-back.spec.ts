import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

test('PLC-15 PLC-06 PLC-12 a place is sent back, mended on a phone with a hint on Norwegian, taken, and paused', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const firm = await program(request, people.employer);
  const [workplace] = (await firm.get('/employer/workplaces')).items;
  const title = `Lager, sendt tilbake ${Math.random().toString(36).slice(2, 8)}`;
  const { id } = await firm.post('/employer/practice-places', {
    workplaceId: workplace.id,
    place: {
      positions: 1,
      need: {
        title,
        tasks: [{ task: 'stock-work' }],
        credentials: { state: 'NONE', demands: [] },
        hours: { state: 'VALUE', stretches: [{ day: 'MONDAY', from: 480, to: 960 }] },
        purposes: { main: 'LANGUAGE' },
        job: { prospect: 'NONE' },
      },
    },
  });
  await firm.post(`/employer/practice-places/${id}/submission`);

  await test.step('the market contact says what must be mended', async () => {
    await become(page, people.market, `/work/practice-places/${id}`);
    await page.getByRole('button', { name: 'Send tilbake' }).click();
    const form = page.getByRole('form', { name: 'Send tilbake' });
    await form.getByLabel('Hva må rettes?').fill('Hvor mye norsk trengs?');
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Send tilbake' }).click();
    await expect(page.getByText('Sagt til bedriften: Hvor mye norsk trengs?')).toBeVisible();
  });

  await test.step('the firm reads it, is asked about B2, takes B1, and sends it again', async () => {
    await become(page, people.employer, `/employer/practice-places/${id}`);
    await expect(page.getByText('Hvor mye norsk trengs?')).toBeVisible();
    await expectAccessible(page);
    await look(page, 'place-sent-back');
    await page.getByRole('link', { name: 'Endre plassen' }).click();
    await page.getByRole('radio', { name: 'Møter og kunder (B2)' }).check();
    await expect(page.getByText('B2 er mer enn oppgavene trenger')).toBeVisible();
    await expectAccessible(page);
    await look(page, 'norwegian-above-the-tasks');
    await page.getByRole('button', { name: 'Velg B1' }).click();
    await expect(page.getByRole('radio', { name: 'Vanlige samtaler (B1)' })).toBeChecked();
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('Hvor mye norsk trengs?')).toHaveCount(0);
  });

  await test.step('it is taken, and paused by the firm', async () => {
    await become(page, people.market, `/work/practice-places/${id}`);
    await page.getByRole('button', { name: `Publiser: ${title}` }).click();
    await expect(page.getByRole('button', { name: /^Publiser/ })).toHaveCount(0);
    await become(page, people.employer, `/employer/practice-places/${id}`);
    await page.getByRole('button', { name: 'Sett på pause' }).click();
    await expect(page.getByText(/Plassen er på pause\. Trykk/)).toBeVisible();
    await page.getByRole('button', { name: 'Gjelder fortsatt' }).click();
    await expect(page.getByText(/leter etter noen som passer/)).toBeVisible();
  });
});
