import { expect, test, type Page as Tab, type Route } from '@playwright/test';
import { pages } from '~/app/pages';
import type { Role } from '~/lib/roles';
import { expectAccessible, widths } from '../look';
import { addressOf, audit, refuseAWish } from './ids';

/** One person for each role that the demo has; `null` is a visitor. */
const persons: Partial<Record<Role, string>> = {
  ADVISER: 'adviser-hamar-1',
  MARKET_CONTACT: 'market-contact-hamar',
  OFFICE_LEADER: 'leader-hamar',
  EMPLOYER_MANAGER: 'employer-1',
  CANDIDATE: 'candidate-1',
  AUDITOR: 'auditor-1',
  ADMIN: 'admin-1',
  STATISTICS: 'statistics-1',
};
const languages = ['nb', 'en'] as const;
const themes = ['light', 'dark'] as const;

const problem = (status: number, code: string) => (route: Route) =>
  route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ status, code }) });

/** Answers as they are, but nothing stands in their lists. */
async function nothing(route: Route) {
  const response = await route.fetch();
  const body = (await response.json().catch(() => null)) as { items?: unknown } | unknown[] | null;
  if (Array.isArray(body)) await route.fulfill({ response, json: [] });
  else if (Array.isArray(body?.items)) await route.fulfill({ response, json: { ...body, items: [], next: null } });
  else await route.fulfill({ response });
}

/** How the server behaves while the page is open. */
const states = {
  ready: undefined,
  'out of order': problem(500, 'BUG'),
  'not there': problem(404, 'NOT_FOUND'),
  empty: nothing,
} as const;

/** What the browser itself says of an answer that is an error is no fault of the page. */
const expected = /Failed to load resource/;

function listen(tab: Tab): string[] {
  const errors: string[] = [];
  tab.on('console', (line) => {
    if (line.type() === 'error' && !expected.test(line.text())) errors.push(line.text());
  });
  tab.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

test.beforeAll(async ({ request }) => {
  await refuseAWish(request);
  await audit(request);
});

for (const page of pages) {
  const roles = page.roles === undefined ? [null] : page.roles.filter((role) => persons[role] !== undefined);
  for (const role of roles) {
    for (const [state, answer] of Object.entries(states)) {
      if (answer && page.area === 'public') continue;
      // A page of one thing has nothing to be empty of.
      if (state === 'empty' && page.path.includes(':')) continue;
      test(`${page.path} as ${role ?? 'a visitor'}, ${state}`, async ({ page: tab, request }) => {
        const subject = role === null ? undefined : persons[role];
        const errors = listen(tab);
        await tab.goto(subject ? `/demo/login?subject=${subject}&next=/privacy` : '/privacy');
        const address = subject ? await addressOf(page.path, subject, request) : page.path;
        if (answer) {
          await tab.route(/\/api\/v1\/(?!session|demo)/, answer);
        }
        // What is empty has no colours of its own.
        const looks = state === 'empty' ? themes.slice(0, 1) : themes;
        for (const [language, theme] of languages.flatMap((one) => looks.map((look) => [one, look] as const))) {
          await tab.evaluate(
            ([language, theme]) => {
              localStorage.setItem('innpass.language', language);
              localStorage.setItem('innpass.theme', theme);
            },
            [language, theme] as const,
          );
          await tab.goto(address);
          await expect(tab.getByRole('heading', { level: 1 }).first()).toBeVisible();
          await tab.waitForLoadState('networkidle');
          await expect(tab.locator('html')).toHaveAttribute('lang', language);
          for (const width of widths) {
            await tab.setViewportSize({ width, height: 900 });
            if (!answer && language === 'nb' && theme === 'light') {
              const name = `${page.path}-${role ?? 'visitor'}`.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-/, '');
              await tab.screenshot({ path: `../screenshots/pages/${name}-${width}.png`, fullPage: true });
            }
            const wide = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            expect
              .soft(wide, `${address} (${language}, ${theme}) at ${width} px is wider than the screen`)
              .toBeLessThanOrEqual(0);
            // The gallery shows one component in several states, each with the name it has on a page of its own.
            await expectAccessible(tab, page.path === '/gallery' ? ['landmark-unique'] : []);
          }
        }
        expect(errors).toEqual([]);
      });
    }
  }
}
