import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { employerApi, introduction } from '~/features/start/fixtures';
import { stubApi } from '~/testing/api';
import { renderApp } from '~/testing/render';

/** Words of money and instruments, as an employer would read them. */
const money = /lønn|tilskudd|støtte|kroner|\bkr\b|budsjett|virkemid|tiltak|ytelse|refusjon|trygd/i;

/** What the page says, from its title on. */
async function told(path: string, ready: string) {
  renderApp(path);
  await screen.findAllByText(ready, { exact: false });
  return screen.getByRole('main').textContent;
}

describe('HR-3 what an employer reads about a person begins with what the person can', () => {
  it('in a suggestion, before the offer', async () => {
    stubApi({
      ...employerApi,
      'GET /api/v1/employer/introductions/i1': {
        ...introduction,
        state: 'OFFERED',
        stage: 'PRESENTED',
        presented: { firstName: 'Amina', resources: 'Har styrt et lager i fem år.', atWork: 'NOTHING_TO_SHARE' },
        offer: {
          startsOn: '2026-12-01',
          endsOn: '2027-02-28',
          hoursWeek: '1:08-16',
          hoursPerWeek: 8,
          prospect: 'POSSIBLE',
          supervisorName: 'Hanne Prøve',
        },
      },
    });
    const page = await told('/employer/introductions/i1', 'Har styrt et lager');
    const [resources, tasks, offer] = ['Har styrt et lager', 'Varemottak', 'Hanne Prøve'].map((words) =>
      page.indexOf(words),
    );
    expect(resources).toBeGreaterThan(0);
    expect(tasks).toBeGreaterThan(0);
    expect(Math.max(resources ?? 0, tasks ?? 0)).toBeLessThan(offer ?? 0);
    expect(page).not.toMatch(money);
  });

  it('in a card without a name: the tasks are its title, and the certificates its first line', async () => {
    stubApi(employerApi);
    const page = await told('/employer/practice-places/p1/resources', 'Truckførerbevis');
    const card = screen.getByRole('article');
    expect(card.firstElementChild?.firstElementChild).toHaveTextContent('1. Varemottak, Plukk');
    expect(card.querySelector('dd')).toHaveTextContent('Truckførerbevis');
    expect(page).not.toMatch(money);
  });

  it('in an agreement: why, goals and plan stand before every word of money', async () => {
    stubApi(employerApi);
    const page = await told('/employer/agreements/a1', 'Ta imot varer alene');
    const before = page.slice(0, page.indexOf('Ta imot varer alene'));
    expect(before).toContain('Varemottak er det Amina vil bli god på.');
    expect(before).not.toMatch(money);
  });

  it('in a placement', async () => {
    stubApi(employerApi);
    const page = await told('/employer/placements/pl1', 'Ta imot varer alene');
    expect(page.slice(0, page.indexOf('Ta imot varer alene'))).not.toMatch(money);
  });
});
