import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { byDay, type Look } from '~/features/candidate/accesslog/accessLog';
import AccessLogPage from '~/features/candidate/accesslog/AccessLogPage';
import { looks } from '~/features/candidate/accesslog/fixtures';
import { stubApi } from '~/testing/api';
import { renderPart } from '~/testing/render';

const look: Look = {
  id: '1',
  at: '2026-11-20T23:30:00Z',
  sight: 'PERSON',
  purpose: 'CASEWORK',
  changed: false,
  role: 'ADVISER',
  personName: 'Ola Nordmann',
  unitName: 'Nav Prøvestad',
};

const path = 'GET /api/v1/me/access-log';

describe('PRI-11 who has looked', () => {
  it('is one line for the same thing on the same day, under that day', () => {
    const some = [
      look,
      { ...look, id: '2' },
      { ...look, id: '3', sight: 'CARD' as const },
      { ...look, id: '4', at: '2026-11-19T10:00:00Z' },
    ];
    const days = byDay(some, (iso) => iso.slice(0, 10));
    expect(days.map(([day, lines]) => [day, lines.map(({ id, more }) => `${id}+${more}`)])).toEqual([
      ['2026-11-20', ['1+1', '3+0']],
      ['2026-11-19', ['4+0']],
    ]);
  });

  it('says who, what, why and when in plain words, and names the firm only', async () => {
    stubApi({ [path]: { items: looks } });
    renderPart(<AccessLogPage />);
    const day = await screen.findByRole('region', { name: '20. november 2026' });
    const [first, second] = within(day).getAllByRole('listitem');
    expect(first).toHaveTextContent('Ola Nordmann, veileder, Nav Prøvestad');
    expect(first).toHaveTextContent('Endret noe i det du kan');
    expect(first).toHaveTextContent('Hvorfor: for å følge deg opp');
    expect(first).toHaveTextContent('Kl. 14:02');
    expect(second).toHaveTextContent('leder i bedrift, Prøvelager AS');
    expect(second).toHaveTextContent('Kl. 10:00, og én gang til den dagen');
  });

  it('says so where nobody has looked', async () => {
    stubApi({ [path]: { items: [] } });
    renderPart(<AccessLogPage />, { language: 'en' });
    expect(await screen.findByText('Nobody else has opened your profile yet.')).toBeVisible();
  });
});
