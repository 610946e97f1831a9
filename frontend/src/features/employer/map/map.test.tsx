import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { onGlobe, onSquare } from '~/features/employer/map/mercator';
import { clustered, marksOf, type Mark } from '~/features/employer/map/clusters';
import { addressOf, atZoom, boxOf, frame, moved, scaled, viewOf, wholeCountry } from '~/features/employer/map/view';
import WorkplaceMap, { type Shown } from '~/features/employer/map/WorkplaceMap';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const area = (number: string, name: string, at: [number, number], counts: [number, number, number, number]) => ({
  municipalityNumber: number,
  municipality: name,
  longitude: at[0],
  latitude: at[1],
  green: counts[0],
  yellow: counts[1],
  red: counts[2],
  grey: counts[3],
});
const areas = {
  items: [
    area('0301', 'Oslo', [10.74, 59.91], [2, 0, 1, 97]),
    area('3201', 'Bærum', [10.5, 59.89], [0, 3, 0, 7]),
    area('5601', 'Alta', [23.27, 69.97], [0, 0, 1, 0]),
  ],
  nowhere: 4,
};

function Shows() {
  const [shown, setShown] = useState<Shown>({ box: '', municipality: '', municipalityName: '' });
  return (
    <>
      <WorkplaceMap asked={{}} shown={shown} show={(part) => setShown({ ...shown, ...part })} />
      <output>{`${shown.municipalityName} ${shown.box ? 'part' : 'all'}`}</output>
    </>
  );
}

describe('EMP-04 EMP-07 the map of workplaces', () => {
  it('counts near municipalities together, by light, and opens them one by one', async () => {
    stubApi({ 'GET /api/v1/workplaces/areas': areas });
    const { container } = renderPart(<Shows />);
    const map = await screen.findByRole('group', { name: 'Kart over bedriftene' });
    expect(within(map).getAllByRole('button')).toHaveLength(2);
    expect(screen.getByText('111 bedrifter på kartet. 4 har ingen kommune.')).toBeVisible();
    const oslo = within(map).getByRole('button', {
      name: 'Oslo og 1 kommune til: 110 bedrifter. Ja nå: 2. Kanskje: 3. Vet ikke: 104. Ikke nå: 1.',
    });
    expect(await faults(container)).toEqual([]);
    await userEvent.click(oslo);
    expect(map).toHaveFocus();
    expect(screen.getByText('part', { exact: false })).toBeVisible();
    expect(within(map).queryByRole('button', { name: /^Alta/ })).not.toBeInTheDocument();
    const alone = within(map).getByRole('button', { name: /^Bærum: 10 bedrifter/ });
    await userEvent.click(alone);
    expect(alone).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('Bærum part')).toBeVisible();
    await userEvent.click(alone);
    expect(screen.queryByText('Bærum part')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Hele landet' }));
    expect(within(map).getByRole('button', { name: /^Alta/ })).toBeVisible();
  });
});

describe('a press on marks that lie near each other', () => {
  it('opens them on every frame, however near they lie', () => {
    const near = [area('0001', 'A', [10.7, 59.9], [1, 0, 0, 0]), area('0002', 'B', [10.701, 59.9], [1, 0, 0, 0])];
    const index = clustered(near);
    for (let pixels = 280; pixels <= 900; pixels += 20) {
      const [both, ...more] = marksOf(index, wholeCountry, frame, pixels);
      expect(more).toEqual([]);
      const opened = atZoom(both as Mark, both?.opensAt ?? 0, pixels);
      expect(marksOf(index, opened, frame, pixels)).toHaveLength(2);
    }
  });
});

describe('the square of the map', () => {
  it('leads back to where it came from', () => {
    for (const [east, north] of [
      [4.9, 57.9],
      [10.74, 59.91],
      [31.1, 71.2],
    ] as const) {
      const [x, y] = onGlobe(onSquare(east, north));
      expect(x).toBeCloseTo(east, 9);
      expect(y).toBeCloseTo(north, 9);
    }
  });

  it('keeps the view through the address, and never leaves the country', () => {
    const near = scaled(viewOf('10,59.5,11,60.5'), 0.5);
    const again = viewOf(addressOf(near));
    expect(again.x).toBeCloseTo(near.x, 4);
    expect(again.width).toBeCloseTo(near.width, 4);
    expect(addressOf(scaled(near, 1000))).toBe('');
    expect(viewOf('no box at all')).toEqual(wholeCountry);
    expect(viewOf('11,59,10,60')).toEqual(wholeCountry);
    let far = near;
    for (let i = 0; i < 100; i++) far = moved(far, 1, 1);
    const [west, , , north] = boxOf(far);
    expect(west).toBeLessThan(33);
    expect(north).toBeGreaterThan(57);
  });
});
