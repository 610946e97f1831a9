import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

test('EMP-17 an office writes what it looks for in employers, and a checklist is filled by it on a phone', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const [workplace] = (await (await program(request, people.market)).get('/workplaces')).items.slice(-1);
  const own = `Kan nås med buss ${Math.random().toString(36).slice(2, 8)}`;

  await test.step('the leader writes a principle of the office’s own', async () => {
    await become(page, people.leader, '/settings');
    await page.getByRole('link', { name: 'Slik velger kontoret arbeidsgivere' }).click();
    await page.getByRole('button', { name: 'Endre prinsippene' }).click();
    const form = page.getByRole('form', { name: 'Endre prinsippene' });
    const count = await form.getByRole('group').count();
    if (count > 4) await form.getByRole('button', { name: `Fjern prinsipp ${count}` }).click();
    await form.getByRole('button', { name: 'Legg til et prinsipp' }).click();
    await form.getByRole('textbox', { name: 'Punktet med egne ord', exact: true }).fill(own);
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(form).toBeHidden();
    await expect(page.getByText(own)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Første plasseringer' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'choosing');
  });

  await test.step('the market contact answers it before anybody is placed there', async () => {
    await become(page, people.market, `/work/workplaces/${workplace.id}`);
    await page.getByRole('button', { name: /^Fyll ut (sjekklisten|på nytt)$/ }).click();
    const form = page.getByRole('form', { name: 'Sjekkliste før første plassering' });
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(form.getByRole('link', { name: /^Reell rekruttering/ })).toBeVisible();
    for (const group of await form.getByRole('radiogroup').all())
      await group.getByRole('radio', { name: 'Ja' }).check();
    await form.getByRole('textbox').last().fill('Prøvde det selv');
    await expectAccessible(page);
    await look(page, 'choice-form');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(form).toBeHidden();
    await expect(page.getByText('Prøvde det selv')).toBeVisible();
    await expectAccessible(page);
  });
});
