import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, inDays, people, program } from '../people';

test('EMP-22 before a visit an adviser reads the five blocks on a phone, asks the market contact along, who says yes, and the visit is logged', async ({
  page,
  request,
}) => {
  const manager = await program(request, people.employer);
  const [firm] = (await manager.get('/employer/workplaces')).items as { id: string; name: string }[];
  if (!firm) throw new Error('the firm has no workplace');
  const { displayName } = await (await program(request, people.market)).get('/session');
  // Another day each time, so that the story may be told again on the same data.
  const ahead = 2 + Math.floor(Math.random() * 500);

  await test.step('the adviser prepares', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await become(page, people.adviser, `/work/workplaces/${firm.id}`);
    await page.getByRole('link', { name: 'Forbered besøket' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Besøk', exact: true })).toBeVisible();
    for (const name of [
      'Samtaleguide',
      'Dette har ingen sett ennå',
      'Historien vår',
      'Vanlige oppgaver i bransjen',
      'Ta med en markedskontakt',
    ])
      await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    await expect(page.getByText(/Telt fra behovene til|For lite å telle/)).toBeVisible();
    await expectAccessible(page);
    await look(page, 'visit-help');
  });

  await test.step('and asks the market contact along', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Spør noen om å bli med' }).click();
    const form = page.getByRole('form', { name: 'Spør noen om å bli med' });
    const which = form.getByLabel('Hvilket besøk');
    if (await which.isVisible()) await which.selectOption({ label: 'Et nytt besøk' });
    await form.getByLabel('Dag').fill(inDays(ahead));
    const who = form.getByLabel('Hvem', { exact: true });
    const contact = await who.locator('option', { hasText: displayName }).getAttribute('value');
    await who.selectOption(contact);
    await expectAccessible(page);
    await look(page, 'visit-ask-along');
    await form.getByRole('button', { name: 'Send' }).click();
    await expect(form).toBeHidden();
    await expect(page.getByText('Spurt', { exact: true }).first()).toBeVisible();
  });
  await test.step('the market contact finds it under what now, and says yes', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await become(page, people.market, '/work');
    const asked = page.locator('section', { has: page.getByRole('heading', { name: 'Bli med på besøk' }) });
    await expect(asked.getByRole('link', { name: firm.name }).first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'visit-asked');
    const yes = asked.getByRole('button', { name: 'Jeg blir med' });
    const open = await yes.count();
    await yes.last().click();
    await expect(yes).toHaveCount(open - 1);
    await expect(asked.getByText('Blir med', { exact: true }).first()).toBeVisible();
  });

  await test.step('the adviser sees the yes, and it prints without buttons', async () => {
    await become(page, people.adviser, `/work/visits/${firm.id}`);
    await expect(page.getByText('Blir med', { exact: true }).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: 'Samtaleguide' })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('after the visit it is logged from the same page', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Logg besøk' }).click();
    await expect(page.getByLabel('Hvordan')).toHaveValue('VISIT');
    await page.getByLabel('Neste steg (frivillig)').fill('Ta med en plan');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByText('Ta opp det dere ble enige om sist.')).toBeVisible();
    await expect(page.getByText('Ta med en plan').first()).toBeVisible();
  });
});
