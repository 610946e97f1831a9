import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
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
