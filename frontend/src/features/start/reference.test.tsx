import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import OurReference from '~/features/employer/own/OurReference';
import type { OwnReference } from '~/features/employer/own/ownReference';
import ReferenceSection from '~/features/employer/reference/ReferenceSection';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp, renderPart } from '~/testing/render';

const criteria = {
  criteria: [
    { criterion: 'HIRED', needed: 1 },
    { criterion: 'COMPLETED', needed: 2 },
    { criterion: 'SPOKEN_WITH', needed: 12 },
    { criterion: 'NOT_BLOCKED' },
    { criterion: 'CAP_KEPT' },
  ],
  windowMonths: 24,
  noticeDays: 30,
};
const own: OwnReference = {
  workplaceId: 'w1',
  state: 'NOTICE',
  since: '2025-03-02',
  noticeUntil: '2026-04-01',
  criteria: [
    { criterion: 'HIRED', needed: 1, has: 2, met: true },
    { criterion: 'COMPLETED', needed: 2, has: 1, met: false },
    { criterion: 'SPOKEN_WITH', needed: 12, met: true },
    { criterion: 'NOT_BLOCKED', met: true },
    { criterion: 'CAP_KEPT', met: true },
  ],
  stories: [
    {
      id: 's1',
      state: 'PROPOSED',
      title: 'Fra praksis til jobb',
      words: 'Vi satte av tid.',
      byStaff: true,
      writtenOn: '2026-03-01',
      version: 1,
    },
  ],
  version: 4,
};
const url = '/api/v1/employer/workplaces/w1/reference';

describe('EMP-21 a reference employer', () => {
  it('reads that it has had notice, what is missing and until when, and says yes to a story as it stands', async () => {
    const requests = stubApi({
      [`GET ${url}`]: own,
      'PUT /api/v1/employer/reference-stories/s1': json({}),
    });
    const { container } = renderPart(<OurReference id="w1" />);
    expect(await screen.findByText(/Merket faller bort etter 1. april 2026/)).toBeVisible();
    expect(screen.getByText(/^Mangler:/)).toHaveTextContent('Minst 2 praksiser er avsluttet der. Dere har 1.');
    expect(screen.getByText(/Den vises ikke før dere sier ja/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, vis «Fra praksis til jobb»' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    const put = requests.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"1"');
    expect(await put?.json()).toEqual({ step: 'APPROVE' });
  });

  it('asks for the badge with the version that was read, and leaves no stories to write before', async () => {
    const requests = stubApi({
      [`GET ${url}`]: { ...own, state: null, since: null, noticeUntil: null, stories: [], version: 0 },
      [`PUT ${url}`]: problem(409, { code: 'CONFLICT' }),
    });
    renderPart(<OurReference id="w1" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Vi vil være referansebedrift' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    expect(requests.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"0"');
    expect(screen.queryByRole('button', { name: 'Skriv en historie' })).toBeNull();
    expect(await screen.findByText(/endret/i)).toBeVisible();
  });

  it('has a story written by staff, who confirm that nobody is named', async () => {
    const requests = stubApi({
      'GET /api/v1/reference-criteria': criteria,
      'GET /api/v1/workplaces/w1/reference': {
        workplaceId: 'w1',
        state: 'AWARDED',
        since: '2026-03-02',
        unmet: [],
        stories: [],
      },
      'POST /api/v1/workplaces/w1/reference-stories': problem(400, {
        code: 'INVALID_INPUT',
        fields: [{ pointer: '/namesNobody', code: 'NAMES_NOBODY', detail: 'Bekreft at ingen kandidat er nevnt.' }],
      }),
    });
    const { container } = renderPart(<ReferenceSection id="w1" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv en historie' }));
    await userEvent.type(screen.getByLabelText('Overskrift'), 'Slik gjør vi det');
    await userEvent.type(screen.getByLabelText('Historien'), 'Vi har en fadder.');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect((await screen.findAllByText('Bekreft at ingen kandidat er nevnt.')).length).toBeGreaterThan(0);
    const sent: unknown = await requests.find((one) => one.method === 'POST' && one.url.endsWith('stories'))?.json();
    expect(sent).toMatchObject({ title: 'Slik gjør vi det', namesNobody: false });
  });

  it('is found by place and industry beside the published criteria', async () => {
    const requests = stubApi({
      'GET /api/v1/session': json({ personId: 'k1', displayName: 'Kari', roles: ['ADVISER'] }),
      'GET /api/v1/reference-criteria': criteria,
      'GET /api/v1/reference-employers': {
        items: [
          {
            workplaceId: 'w1',
            workplace: 'Fjellbakeriet',
            municipality: 'Hamar',
            industry: 'C',
            since: '2026-03-02',
            stories: [{ title: 'Fra praksis til jobb', words: 'Vi satte av tid.', approvedOn: '2026-03-05' }],
          },
        ],
      },
    });
    const { container } = renderApp('/reference-employers?municipality=3403&place=Hamar');
    expect(await screen.findByRole('heading', { name: 'Fjellbakeriet' })).toBeVisible();
    expect(screen.getByText('Minst 2 praksiser er avsluttet der')).toBeVisible();
    expect(requests.some((one) => new URL(one.url).searchParams.get('county') === '34')).toBe(true);
    await userEvent.selectOptions(screen.getByLabelText('Hvor stort område'), 'MUNICIPALITY');
    await userEvent.selectOptions(screen.getByLabelText('Bransje'), 'C');
    await waitFor(() =>
      expect(requests.some((one) => /municipality=3403.*industry=C/.test(new URL(one.url).search))).toBe(true),
    );
    expect(await faults(container)).toEqual([]);
  });
});
