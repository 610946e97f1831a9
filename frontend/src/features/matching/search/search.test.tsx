import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { kari } from '~/features/candidate/staff/fixtures';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const base = {
  'GET /api/v1/session': kari,
  'GET /api/v1/demo/persons': problem(404),
  'GET /api/v1/saved-searches': [],
};

const facets = [
  { code: 'TAG', values: [{ value: 'canteen-work', name: 'Kantinearbeid', count: 3, chosen: false }] },
  { code: 'SPEAKING', values: [{ value: 'A1', name: '', count: 2, chosen: false }] },
  { code: 'HOURS', values: [{ value: 'DAY_PART', name: '', count: 1, chosen: false }] },
  { code: 'SUMMER', values: [{ value: 'true', name: '', count: 1, chosen: false }] },
];

const canteen = {
  id: 'p1',
  workplaceId: 'w1',
  title: 'Hverdager med lunsj',
  whereabouts: 'Fjordgløtt, Molde',
  tasks: ['Kantinearbeid'],
  state: 'PUBLISHED',
  freeSeats: 2,
  startFirst: null,
  confirmedOn: '2026-10-03',
  because: ['Kantinearbeid'],
};

const places = {
  stopped: [],
  words: [{ typed: 'kantina', read: ['kantine'], meanings: ['Kantinearbeid'], known: true }],
  order: 'WORDS_THEN_NEWEST',
  total: 1,
  items: [canteen],
  next: null,
  facets,
};

const nameless = {
  id: 'c7',
  name: null,
  card: {
    id: 'c7',
    number: 77,
    region: 'OSLO',
    readiness: 'READY',
    resources: [{ code: 'canteen-work', name: 'Kantinearbeid' }],
    certificates: [],
    norwegian: { SPEAKING: 'A2' },
    hours: 'DAY_PART',
  },
  because: [],
};

const people = { ...places, words: [], order: 'LOT', items: [nameless] };

describe('MAT-24 search', () => {
  it('says how words were read and how hits are ordered, and narrows with one click, in the address', async () => {
    const requests = stubApi({ ...base, 'GET /api/v1/search/practice-places': places });
    const { router, container } = renderApp('/work/search/places?query=kantina');
    expect(await screen.findByRole('link', { name: 'Hverdager med lunsj' })).toHaveAttribute(
      'href',
      '/work/practice-places/p1',
    );
    expect(screen.getByText(/Ingen oppgave heter «kantina»/)).toBeVisible();
    expect(screen.getByText(/Ellers de nyeste først/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Filtre' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kantinearbeid (3)' }));
    await waitFor(() => expect(router.state.location.search).toContain('tag=canteen-work'));
    await waitFor(() => expect(requests.some(({ url }) => url.includes('tag=canteen-work'))).toBe(true));
    await userEvent.click(screen.getByRole('button', { name: 'Flere filtre' }));
    expect(screen.getByRole('group', { name: 'Sommeren' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('asks for levels as a range', async () => {
    const requests = stubApi({ ...base, 'GET /api/v1/search/candidates': people });
    renderApp('/work/search/candidates');
    await userEvent.click(await screen.findByRole('button', { name: 'Filtre' }));
    await userEvent.selectOptions(screen.getByLabelText('Fra'), 'A2');
    expect(await screen.findByRole('button', { name: 'Filtre (1 valgt)' })).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(requests.some(({ url }) => url.includes('speakingFrom=A2'))).toBe(true));
  });

  it('PRI-02 shows a card by its number, and no way to the places', async () => {
    stubApi({ ...base, 'GET /api/v1/search/candidates': people });
    const { container } = renderApp('/work/search/candidates');
    expect(await screen.findByText('Kandidat 77')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Finn plasser/ })).toBeNull();
    expect(screen.getByText(/et søk setter ingen foran andre/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('MAT-22 explains why a word for a group finds nobody', async () => {
    const stopped = {
      ...people,
      stopped: [{ word: 'enslig mor', category: 'GROUP' }],
      items: [],
      total: 0,
      facets: [],
    };
    stubApi({ ...base, 'GET /api/v1/search/candidates': stopped });
    renderApp('/work/search/candidates?query=enslig%20mor');
    expect(await screen.findByText('Vi søker ikke med «enslig mor».')).toBeVisible();
    expect(screen.getByText(/ikke etter hvem noen er/)).toBeVisible();
  });

  it('keeps a search under a name, opens it with one click, and tells a name that is taken', async () => {
    const kept = { id: 's1', side: 'PLACES', name: 'Kantiner', asked: 'query=kantine', version: 1 };
    const requests = stubApi({
      ...base,
      'GET /api/v1/saved-searches': [kept],
      'POST /api/v1/saved-searches': problem(409, { code: 'SEARCH_NAME_TAKEN' }),
      'POST /api/v1/saved-searches/s1/opening': () => json(kept),
      'GET /api/v1/search/practice-places': places,
    });
    const { router, container } = renderApp('/work/search/places?query=kafe');
    await userEvent.click(await screen.findByRole('button', { name: 'Lagre dette søket' }));
    await userEvent.type(screen.getByLabelText('Navn på søket'), 'Kantiner');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some((one) => one.method === 'POST')).toBe(true));
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: 'Kantiner' }));
    await waitFor(() => expect(router.state.location.search).toBe('?query=kantine'));
  });
});

describe('MAT-02 firms that have posted nothing', () => {
  const firm = {
    id: 'w9',
    name: 'Stille Verksted',
    whereabouts: 'Molde',
    industry: 'G',
    there: ['PHYSICAL', 'SMALL_TEAM'],
    missing: [],
    stated: true,
    earlier: 0,
    finished: 1,
    hires: 1,
    requests: 0,
  };

  it('are found by what it is like there, and asked with one press that introduces nobody', async () => {
    const requests = stubApi({
      ...base,
      'GET /api/v1/search/workplaces': { items: [firm], total: 1, heldBack: 0 },
      'POST /api/v1/workplaces/w9/requests': { requests: 1, contactName: 'Ola Nordmann', contactPhone: '91234567' },
    });
    const { router, container } = renderApp('/work/search/workplaces');
    await userEvent.click(await screen.findByRole('button', { name: 'Filtre' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'fysisk arbeid' }));
    await waitFor(() => expect(router.state.location.search).toContain('trait=PHYSICAL'));
    await waitFor(() => expect(requests.some(({ url }) => url.includes('trait=PHYSICAL'))).toBe(true));
    expect(await screen.findByText('1 har fullført praksis, 1 fikk jobb')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /Spør bedriften Stille Verksted/ }));
    expect(await screen.findByText('Ola Nordmann')).toBeVisible();
    expect(screen.getAllByText('Forespørselen er talt. Ingen er presentert.')[0]).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });
});

describe('MAT-38 new needs', () => {
  it('stand on top of what is to be done now, say why, and go when they are seen', async () => {
    const need = {
      id: 'n1',
      placeId: 'p1',
      title: 'Nytt i bakeriet',
      workplace: 'Nordlys',
      reason: 'TOP_MATCH',
      matches: 2,
    };
    let seen = false;
    stubApi({
      ...base,
      'GET /api/v1/worklist': { items: [], next: null },
      'GET /api/v1/need-notices': () => json({ items: seen ? [] : [need], beyond: 0 }),
      'POST /api/v1/need-notices/n1/seen': () => {
        seen = true;
        return new Response(null, { status: 204 });
      },
    });
    const { container } = renderApp('/work');
    expect(await screen.findByRole('link', { name: 'Nytt i bakeriet' })).toHaveAttribute(
      'href',
      '/work/practice-places/p1/matches',
    );
    expect(screen.getByText(/2 av dine kandidater er blant dem som passer best/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Merk Nytt i bakeriet som sett' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Nytt i bakeriet' })).toBeNull());
  });
});

describe('MAT-38 the ready pool', () => {
  it('is numbers beside the places, hides small ones in words and says where people are too few', async () => {
    stubApi({
      ...base,
      'GET /api/v1/search/ready-pool': {
        smallest: 5,
        regions: [
          {
            region: 'OSLO',
            ready: 12,
            occupations: [
              { code: 'baker', name: 'Baker', ready: 7, places: 2 },
              { code: 'welder', name: 'Sveiser', ready: null, places: 3 },
            ],
          },
        ],
      },
    });
    const { container } = renderApp('/work/search/ready-pool');
    expect(await screen.findByText('12 klare kandidater')).toBeVisible();
    expect(screen.getByText('skjult: for få')).toBeVisible();
    expect(screen.getByText(/3 \(flere plasser enn kandidater\)/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });
});
