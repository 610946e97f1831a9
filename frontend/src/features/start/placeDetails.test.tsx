import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { employerApi, place } from '~/features/start/fixtures';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp } from '~/testing/render';

const url = 'PUT /api/v1/employer/practice-places/p1';
const page = '/employer/practice-places/p1/details';

describe('PLC-08 PLC-09 PLC-16 PLC-18 PLC-19 more about a place', () => {
  it('sends what was said, and all the rest as it was', async () => {
    const requests = stubApi({ ...employerApi, [url]: place });
    const { container } = renderApp(page);
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: 'Timer i uka til å veilede' }), '3');
    expect(screen.getByText(/omtrent 45 timer veiledning/)).toBeVisible();
    const school = screen.getByRole('radiogroup', { name: 'Kan det gjøres ved siden av skole?' });
    await user.click(within(school).getByRole('radio', { name: 'Ja' }));
    await user.click(screen.getByRole('checkbox', { name: 'Fagbrev' }));
    await user.click(screen.getByRole('checkbox', { name: /Åpen for den som ikke er avklart/ }));
    expect(await faults(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(screen.getAllByText('Skriv hva dere vil finne ut.').length).toBeGreaterThan(0);
    expect(requests.some((one) => one.method === 'PUT')).toBe(false);
    await user.type(screen.getByRole('textbox', { name: 'Hva vil dere finne ut?' }), 'Om morgenene går');
    await user.click(screen.getByRole('button', { name: 'Lagre' }));
    const sent = (await requests.find((one) => one.method === 'PUT')?.json()) as { need: typeof place.need };
    expect(sent.need).toEqual({
      ...place.need,
      language: { ...place.need.language, supportHow: null },
      flexibility: { ...place.need.flexibility, besideSchool: true },
      support: { ...place.need.support, hoursPerWeek: 3, training: null },
      job: { ...place.need.job, announcedPost: null, yesIf: null },
      more: { wants: [], leadsTo: ['TRADE_CERTIFICATE'], costs: null, chance: true, findOut: 'Om morgenene går' },
    });
  });

  it('tells a number that is none at its field', async () => {
    stubApi(employerApi);
    renderApp(page);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Timer i uka til å veilede' }), '50');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(screen.getAllByText('Skriv et helt tall fra 1 til 40.').length).toBeGreaterThan(0);
  });
});
