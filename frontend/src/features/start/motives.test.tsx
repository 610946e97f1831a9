import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import MotivesSection from '~/features/employer/staff/MotivesSection';
import type { Motives } from '~/features/employer/staff/motives';
import { json, problem, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const url = '/api/v1/workplaces/w1/motives';
const relief: Motives = {
  workplaceId: 'w1',
  motives: [{ motive: 'RELIEF', importance: 4 }],
  words: 'Trenger hender i høysesongen',
  reliefAlone: true,
  by: 'Kari Kollega',
  on: '2026-03-02',
  version: 3,
};

describe('EMP-11 why a firm takes people in', () => {
  it('says that relief alone is a sign of risk, and who wrote it', async () => {
    stubApi({ [`GET ${url}`]: relief });
    const { container } = renderPart(<MotivesSection id="w1" tells={false} />);
    expect(await screen.findByText(/Bare avlastning er nevnt/)).toBeVisible();
    expect(screen.getByText('Avlastning, flere hender: mye (4 av 5)')).toBeVisible();
    expect(screen.getByText(/Kari Kollega, 2. mars 2026/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Skriv hva du har hørt' })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('is written with a weight for each, on the version that was read', async () => {
    const requests = stubApi({
      [`GET ${url}`]: () => json(relief, { ETag: '"3"' }),
      [`PUT ${url}`]: relief,
    });
    const { container } = renderPart(<MotivesSection id="w1" tells />);
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv hva du har hørt' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Lære opp for å ansette' }));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Hvor mye betyr det: Lære opp for å ansette' }),
      '5',
    );
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(await sent?.json()).toEqual({
      motives: [
        { motive: 'TRAIN_TO_HIRE', importance: 5 },
        { motive: 'RELIEF', importance: 4 },
      ],
      words: 'Trenger hender i høysesongen',
    });
    expect(sent?.headers.get('If-Match')).toBe('"3"');
  });

  it('keeps what was typed when somebody else was first', async () => {
    stubApi({
      [`GET ${url}`]: () => json(relief, { ETag: '"3"' }),
      [`PUT ${url}`]: problem(409, { code: 'CONFLICT' }),
    });
    renderPart(<MotivesSection id="w1" tells />);
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv hva du har hørt' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Personlige grunner' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Personlige grunner' })).toBeChecked();
  });
});
