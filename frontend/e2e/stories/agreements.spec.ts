import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, inDays, people, program } from '../people';

test('EMP-16 an agreement with an employer is made on a phone, stands with its numbers, is read by the firm, and is ended', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const firm = await program(request, people.employer);
  const [workplace] = (await firm.get('/employer/workplaces')).items;
  const goals = `Fem plasser på lager ${Math.random().toString(36).slice(2, 8)}`;
  // Another first day each time, so that the story may be told again on the same data.
  const first = 1 + Math.floor(Math.random() * 3000);
  const mine = page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'Avtaler', exact: true }) });

  await test.step('the market contact makes it, and what does not fit is said at its field', async () => {
    await become(page, people.market, `/work/workplaces/${workplace.id}`);
    await page.getByRole('button', { name: 'Ny avtale' }).click();
    const form = page.getByRole('form', { name: 'Ny avtale' });
    await form.getByLabel('Hva slags avtale').selectOption('INTENTION');
    await form.getByLabel('Mål: antall plasser (valgfritt)').fill('5');
    await form.getByLabel('Mål (valgfritt)').fill(goals);
    await form.getByLabel('Første dag').fill(inDays(first));
    await form.getByLabel('Siste dag').fill(inDays(first - 1));
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(form.getByRole('link', { name: 'Siste dag kan ikke være før den første.' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'agreement-refused');
    await form.getByLabel('Siste dag').fill(inDays(first + 100));
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(form).toBeHidden();
    await expect(mine.getByText(goals)).toBeVisible();
    await expect(mine.getByText('0 av 5 plasser tilbudt. 5 igjen til målet.').first()).toBeVisible();
    await expectAccessible(page);
    await look(page, 'agreements');
  });

  await test.step('the firm reads it', async () => {
    await become(page, people.employer, '/employer/workplace');
    await expect(page.getByRole('heading', { name: 'Avtalene våre' })).toBeVisible();
    await expect(page.getByText(goals)).toBeVisible();
    await expectAccessible(page);
    await look(page, 'agreements-own');
  });

  await test.step('it is ended, and the firm sees it no longer', async () => {
    await become(page, people.market, `/work/workplaces/${workplace.id}`);
    await expect(mine.getByText(goals)).toBeVisible();
    const agreement = mine
      .locator('div', { hasText: goals })
      .filter({ has: page.getByRole('button') })
      .last();
    await agreement.getByRole('button', { name: 'Avslutt avtalen' }).click();
    const form = page.getByRole('form', { name: 'Avslutt avtalen' });
    await form.getByLabel('Gjelder ikke lenger fra').fill(inDays(first));
    await form.getByRole('button', { name: 'Avslutt avtalen' }).click();
    await expect(form).toBeHidden();
    await expect(mine.getByText(goals)).toBeHidden();
    await become(page, people.employer, '/employer/workplace');
    await expect(page.getByText(goals)).toHaveCount(0);
  });
});
