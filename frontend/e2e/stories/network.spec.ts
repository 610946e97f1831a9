import { expect, test } from '../story';
import { expectAccessible, look } from '../look';
import { become, people, program } from '../people';

test('EMP-20 a market contact writes down which firm opened a door, whether it may be named, and takes a mistake back', async ({
  page,
  request,
}) => {
  const market = await program(request, people.market);
  const firms = (await market.get('/workplaces?limit=2')).items as { id: string; name: string }[];
  const [giver, other] = firms as [(typeof firms)[0], (typeof firms)[0]];

  await become(page, people.market, '/work');
  await page.goto(`/work/workplaces/${giver.id}`);
  await expect(page.getByRole('heading', { level: 1, name: giver.name })).toBeVisible();
  const doors = page.getByRole('region', { name: 'Bedrifter som åpner dører' });

  await test.step('a firm has introduced another one', async () => {
    await doors.getByRole('button', { name: 'De har koblet oss til noen' }).click();
    const form = page.getByRole('form', { name: 'De har koblet oss til noen' });
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(form.getByRole('link', { name: /fylles ut/ })).toBeVisible();
    await form.getByRole('combobox', { name: 'Hvilken bedrift' }).fill(other.name);
    await page.getByRole('option', { name: other.name }).first().click();
    await form.getByRole('radio', { name: 'Nei, de vil ikke nevnes' }).check();
    await expectAccessible(page);
    await look(page, 'network-form');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await expect(doors.getByRole('heading', { name: `Koblet oss til ${other.name}` })).toBeVisible();
    await doors.scrollIntoViewIfNeeded();
    await expectAccessible(page);
    await look(page, 'network');
  });

  await test.step('a question that nobody can answer', async () => {
    await doors.getByRole('button', { name: 'Vi har spurt om de kjenner noen' }).click();
    await page
      .getByRole('form', { name: 'Vi har spurt om de kjenner noen' })
      .getByRole('button', { name: 'Lagre' })
      .click();
    await doors.getByRole('button', { name: /^De kjenner ingen/ }).click();
    await expect(doors.getByText('Kjenner ingen nå')).toBeVisible();
  });

  await test.step('it stands in the list of what to do now, and is taken back', async () => {
    await page.goto('/work');
    const own = page.getByRole('region', { name: 'Dører som er åpnet' });
    await expect(own.getByRole('link', { name: other.name })).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/work/workplaces/${other.id}`);
    await expect(doors.getByRole('heading', { name: `Koblet av ${giver.name}` })).toBeVisible();
    await doors
      .getByRole('button', { name: new RegExp(`^Feilført: `) })
      .first()
      .click();
    await expect(doors.getByRole('heading', { name: `Koblet av ${giver.name}` })).toBeHidden();
    await page.goto(`/work/workplaces/${giver.id}`);
    await doors
      .getByRole('button', { name: /^Feilført/ })
      .first()
      .click();
    await expect(doors.getByText('Kjenner ingen nå')).toBeHidden();
  });
});
