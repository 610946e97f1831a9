import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PlacementTimeline } from '~/features/placement/PlacementTimeline';
import { renderPart } from '~/testing/render';

it('tells the placement in order of date, with state in words and a sum on top', () => {
  renderPart(
    <PlacementTimeline
      label="Praksisen"
      events={[
        { id: '2', date: '2026-12-07', title: 'Besøk', state: 'PLANNED', party: 'BOTH' },
        { id: '1', date: '2026-10-12', title: 'Telefon', state: 'HELD', party: 'CANDIDATE' },
      ]}
    />,
  );
  expect(screen.getByText('Praksisen: 1 samtale holdt, 1 planlagt, 0 over tiden.')).toBeVisible();
  const rows = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(rows[0]).toContain('Telefon med kandidaten');
  expect(rows[0]).toContain('holdt');
  expect(rows[1]).toContain('Besøk med begge parter');
});
