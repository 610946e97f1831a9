import { expect, test } from '../story';
import { become, people } from '../people';

test('logging out everywhere ends the next request of the other device (INTG-02)', async ({ page: here, browser }) => {
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await become(other, people.leader, '/work');
  await become(here, people.leader, '/settings');

  await test.step('no script can read the session, and none goes to other sites', async () => {
    const session = (await elsewhere.cookies()).find(({ name }) => name === 'innpass_session');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(await other.evaluate(() => document.cookie)).toBe('');
  });

  await test.step('one device logs out everywhere', async () => {
    await here.getByRole('button', { name: 'Logg ut overalt' }).click();
    await expect(here.getByRole('heading', { level: 1, name: 'Logg inn' })).toBeVisible();
  });

  await test.step('the page that the other has open comes no further', async () => {
    await other.getByRole('link', { name: 'Kandidater', exact: true }).click();
    await expect(other.getByRole('heading', { level: 1, name: 'Logg inn' })).toBeVisible();
  });

  await test.step('its session is closed, and told apart from none', async () => {
    const refused = await other.request.get('/api/v1/candidates?limit=1');
    expect(refused.status()).toBe(401);
    expect((await refused.json()).code).toBe('SESSION_ENDED');
  });
  await elsewhere.close();
});
