import { expect, test, type APIRequestContext, type Page } from '../story';
import { expectAccessible, look } from '../look';
import { become, inDays, people, program } from '../people';

interface Firm {
  id: string;
  name: string;
}

/** A firm at which nobody has planned anything, so that the story may be told again on the same data. */
async function quietFirm(request: APIRequestContext): Promise<Firm> {
  const market = await program(request, people.market);
  const { items } = (await market.get('/workplaces?sort=NAME_DESC&limit=50')) as { items: Firm[] };
  for (const firm of items) {
    const before = (await market.get(`/workplaces/${firm.id}/before-contact`)) as {
      planned: unknown[];
      leaveUntil?: string;
    };
    if (before.planned.length === 0 && !before.leaveUntil) return firm;
  }
  throw new Error('somebody has planned contact with every firm');
}

/** The page of the firm, with its log, as somebody. */
async function visit(page: Page, subject: string, { id, name }: Firm) {
  await become(page, subject, `/work/workplaces/${id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Kontaktlogg' })).toBeVisible();
}

const mark = () => Math.random().toString(36).slice(2, 8);

test('EMP-05 a market contact logs a call on a phone, and one that has not been is refused with the rule named', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const firm = await quietFirm(request);
  const topic = `Vinterens vakter ${mark()}`;
  await visit(page, people.market, firm);
  await page.getByRole('button', { name: 'Før kontakt', exact: true }).click();
  const form = page.getByRole('form', { name: 'Før kontakt' });
  await form.getByLabel('Tema (frivillig)').fill(topic);

  await test.step('a day that has not been cannot have been held', async () => {
    await form.getByLabel('Dag', { exact: true }).fill(inDays(3));
    await form.getByRole('button', { name: 'Lagre', exact: true }).click();
    await expect(
      form.getByRole('link', {
        name: 'Dagen har ikke vært ennå. Planlegg kontakten i stedet, eller velg en tidligere dag.',
      }),
    ).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('today can', async () => {
    await form.getByLabel('Dag', { exact: true }).fill(inDays(0));
    await form.getByLabel('Hva kom ut av det (frivillig)').fill('De vil vite mer om praksis.');
    await form.getByLabel('Neste steg (frivillig)').fill('Ringe igjen');
    await form.getByRole('button', { name: 'Lagre', exact: true }).click();
    await expect(form).toBeHidden();
    const row = page.getByRole('listitem').filter({ hasText: topic });
    await expect(row).toContainText('De vil vite mer om praksis.');
    await expect(page.getByText(/^Sist: .*\(telefon\)/)).toBeVisible();
    await expectAccessible(page);
    await look(page, 'contact-log');
  });
});

test('EMP-06 two organisations plan a visit at one firm: both are warned, and one visit will do', async ({
  page,
  request,
}) => {
  const firm = await quietFirm(request);
  const warning = page.getByRole('heading', { name: 'Andre har planlagt kontakt innen 14 dager' });
  const plan = async (subject: string, days: number) => {
    await visit(page, subject, firm);
    await page.getByRole('button', { name: 'Planlegg kontakt', exact: true }).click();
    const form = page.getByRole('form', { name: 'Planlegg kontakt' });
    await form.getByLabel('Dag', { exact: true }).fill(inDays(days));
    await form.getByRole('button', { name: 'Lagre', exact: true }).click();
    await expect(form).toBeHidden();
  };
  await plan('market-contact-hamar', 5);
  await expect(warning).toBeHidden();
  await plan('provider-consultant-vekstbroen', 9);
  await expect(warning).toBeVisible();
  await expectAccessible(page);

  await visit(page, 'market-contact-hamar', firm);
  await expect(warning).toBeVisible();
  await look(page, 'contact-collision');
  await page.getByRole('button', { name: /^La deres besøk dekke vårt/ }).click();
  await expect(page.getByText('Besøket deres dekker vårt')).toBeVisible();
  await expect(page.getByText('Dekket av andres besøk', { exact: true })).toBeVisible();
  await expect(warning).toBeVisible();
});
