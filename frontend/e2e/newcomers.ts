import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { people, program } from './people';

export interface Newcomer {
  id: string;
  name: string;
  number: number;
}

/** Something that no other story, and no other run on the same data, has named. */
const mark = () => Math.random().toString(36).slice(2, 8);

/** A candidate of one story alone, at the office of the stories' adviser: no story needs another, or an order. */
export async function newcomer(
  request: APIRequestContext,
  { name = `Prøve ${mark()}`, phone }: { name?: string; phone?: string } = {},
): Promise<Newcomer> {
  const adviser = await program(request, people.adviser);
  return adviser.post('/candidates', { name, phone, contactLanguage: 'nb', readiness: 'READY', notADouble: true });
}

/** What the adviser writes down that the person can. */
export async function canDo(request: APIRequestContext, { id }: Newcomer, phrases: string[]) {
  const adviser = await program(request, people.adviser);
  const resources = phrases.map((phrase) => ({ phrase, kind: 'SKILL' }));
  await adviser.put(`/candidates/${id}/resource-profile/skills`, `/candidates/${id}/resource-profile`, {
    state: 'VALUE',
    resources,
  });
}

/** Logs in for the first time, with the one-time code that the adviser hands over; gives back who that is at the issuer. */
export async function firstLogin(page: Page, request: APIRequestContext, id: string): Promise<string> {
  const subject = `story-${mark()}`;
  const { code } = await (await program(request, people.adviser)).post(`/candidates/${id}/login-code`);
  await page.goto(`/demo/login?subject=${subject}&next=/me`);
  await page.getByRole('textbox', { name: 'Engangskode' }).fill(code);
  await page.getByRole('button', { name: 'Fortsett' }).click();
  await expect(page).toHaveURL(/\/me$/);
  return subject;
}
