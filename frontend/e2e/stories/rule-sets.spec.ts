import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, inDays, people, program } from '../people';

test('PLC-07 an administrator writes down what an owner asks everywhere, and it stands at the workplace, in the form and nowhere else', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const market = await program(request, people.market);
  const firm = await program(request, people.employer);
  const [own] = (await firm.get('/employer/workplaces')).items;
  const workplace = await market.get(`/workplaces/${own.id}`);
  const name = `Eierens regler ${Math.random().toString(36).slice(2, 8)}`;

  await test.step('what does not fit is said at its field, then it is added', async () => {
    await become(page, people.administrator, '/admin/rule-sets');
    await expect(page.getByRole('heading', { level: 1, name: 'Regelsett' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Norsk i barnehager' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'rule-sets');
    await page.getByRole('link', { name: 'Nytt regelsett' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nytt regelsett' })).toBeVisible();
    await page.getByLabel('Navn på bokmål').fill(name);
    await page.getByLabel('Navn på engelsk').fill('Rules of the owner');
    await page.getByLabel('Eieren. Eieren kan gjøre unntak.').check();
    await page.getByLabel('Lov eller regel').fill('Eierens regler for ansettelse');
    await page.getByLabel('Eierens organisasjonsnummer (valgfritt)').fill('123456789');
    await page.getByLabel('Første dag').fill(inDays(0));
    await page.getByRole('button', { name: 'Legg til krav om norsk' }).click();
    await page.getByRole('button', { name: 'Legg til kontrakt' }).click();
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Nummeret stemmer ikke. Se over de ni sifrene.' })).toBeVisible();
    await expectAccessible(page);
    await look(page, 'rule-set-refused');
    await page.getByLabel('Eierens organisasjonsnummer (valgfritt)').fill(workplace.organisationNumber);
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Regelsett' })).toBeVisible();
    await expect(page.getByRole('link', { name })).toBeVisible();
  });

  await test.step('it stands at the workplace and in the form of the firm', async () => {
    await become(page, people.market, `/work/workplaces/${own.id}`);
    const here = page.locator('section', { has: page.getByRole('heading', { name: 'Regler som gjelder her' }) });
    await expect(here.getByText(name)).toBeVisible();
    await expect(
      here.getByText('Norsk, snakke: B1 med bestått prøve. For vikariat etterpå, fast jobb etterpå.'),
    ).toBeVisible();
    await expectAccessible(page);
    await look(page, 'rules-at-workplace');
    await become(page, people.market, `/work/practice-places/new?workplace=${own.id}`);
    await expect(page.getByText('Dette gjelder her fra før, og teller med. Du trenger ikke skrive det.')).toBeVisible();
    await expect(page.getByText(name)).toBeVisible();
    await expectAccessible(page);
    await look(page, 'rules-in-form');
  });

  await test.step('without an owner it holds nowhere', async () => {
    await become(page, people.administrator, '/admin/rule-sets');
    await page.getByRole('link', { name }).click();
    await page.getByLabel('Eierens organisasjonsnummer (valgfritt)').fill('');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByText('Regelsettet er lagret. Plassene det gjelder, regnes om.')).toBeVisible();
    await expectAccessible(page);
    await look(page, 'rule-set');
    expect(await market.get(`/workplaces/${own.id}/rule-sets`)).toHaveLength(0);
  });
});
