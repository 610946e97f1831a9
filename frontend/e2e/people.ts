import { expect, type APIRequestContext, type Page } from '@playwright/test';

/** The demo people of the long stories, of another office than those of README's tour: both fill a place at their workplace. */
export const people = {
  employer: 'employer-2',
  market: 'market-contact-oslo',
  adviser: 'adviser-oslo-1',
  leader: 'leader-oslo',
  candidate: 'candidate-2',
  auditor: 'auditor-1',
  administrator: 'admin-1',
} as const;

export type Subject = (typeof people)[keyof typeof people];

/** Logs in as a demo person, as the choosing page does, and opens a page. */
export async function become(page: Page, subject: string, next: string) {
  await page.context().clearCookies();
  await page.goto(`/demo/login?subject=${subject}&next=${encodeURIComponent(next)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The API as a demo person, as a program would use it. */
export async function program(request: APIRequestContext, subject: Subject) {
  const token = await (await request.get(`/demo/token?as=${subject}`)).text();
  const headers = { Authorization: `Bearer ${token.trim()}` };
  return {
    get: async (path: string) => (await request.get(`/api/v1${path}`, { headers })).json(),
    /** Writes over what is there now. */
    put: async (path: string, at: string, data: unknown) => {
      // A profile has no version of its own: its sections have, and one that nobody has answered has none yet.
      const etag = (await request.get(`/api/v1${at}`, { headers })).headers()['etag'] ?? '"0"';
      const answer = await request.put(`/api/v1${path}`, { headers: { ...headers, 'If-Match': etag }, data });
      expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    },
    post: async (path: string, data: unknown = undefined) => {
      const answer = await request.post(`/api/v1${path}`, { headers, data });
      expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
      return answer.json();
    },
  };
}

/** A day from today on, as people type it: 21.11.2026. */
export const inDays = (days: number) =>
  new Intl.DateTimeFormat('nb-NO', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Oslo',
  }).format(new Date(Date.now() + days * 86_400_000));
