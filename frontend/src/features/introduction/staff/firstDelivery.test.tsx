import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CoolDownField } from '~/features/introduction/staff/CoolDownField';
import { FirstDelivery } from '~/features/introduction/staff/FirstDelivery';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const url = '/api/v1/candidates/c1/matches/p1/first-delivery';
const warning = { warn: true, why: 'NEW_EMPLOYER', score: 55, limit: 70 };

describe('MAT-26 a weak first candidate to a new or burnt employer', () => {
  it('is warned of once, and the choice is kept', async () => {
    const requests = stubApi({ [`GET ${url}`]: warning, [`PUT ${url}`]: { ...warning, warn: false } });
    const { container } = renderPart(<FirstDelivery candidateId="c1" placeId="p1" />);
    expect(await screen.findByText('Den første kandidaten til en ny bedrift')).toBeVisible();
    expect(screen.getByText(/Paret har 55 poeng/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Gå videre likevel' }));
    await waitFor(() => expect(screen.queryByText(/Paret har 55 poeng/)).toBeNull());
    const sent = requests.find((one) => one.method === 'PUT');
    expect(await sent?.json()).toEqual({ choice: 'GO_ON' });
  });

  it('says nothing where there is nothing to warn of', async () => {
    const requests = stubApi({ [`GET ${url}`]: { warn: false, why: null, score: 90, limit: 70 } });
    const { container } = renderPart(<FirstDelivery candidateId="c1" placeId="p1" />);
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(container).not.toHaveTextContent('poeng');
  });
});

describe('EMP-10 a firm that is left in peace', () => {
  it('asks why all the same', async () => {
    const onChange = vi.fn();
    const { container } = renderPart(<CoolDownField until="2026-03-22" value="" onChange={onChange} />);
    expect(screen.getByText('Bedriften skal få være i fred til og med 22. mars 2026')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hvorfor likevel' }), 'TALKED');
    expect(onChange).toHaveBeenCalledWith('TALKED');
    expect(await faults(container)).toEqual([]);
  });

  it('says that nobody has talked with them about what went wrong', async () => {
    stubApi({ [`GET ${url}`]: { ...warning, why: 'UNRESOLVED' } });
    renderPart(<FirstDelivery candidateId="c1" placeId="p1" />);
    expect(await screen.findByText(/som ingen har snakket med dem om/)).toBeVisible();
  });
});
