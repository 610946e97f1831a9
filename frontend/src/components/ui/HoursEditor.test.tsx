import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { HoursEditor, type HoursRange } from '~/components/ui/HoursEditor';
import { renderPart } from '~/testing/render';

const changed = vi.fn();

function Editor({ first = [] as HoursRange[] }) {
  const [value, setValue] = useState(first);
  changed(value);
  return <HoursEditor caption="Når kan du?" value={value} onChange={setValue} />;
}

it('opens a day, sets its end, and says the sum', async () => {
  renderPart(<Editor />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mandag' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mandag til' }), '14.00');
  expect(changed).toHaveBeenLastCalledWith([{ day: 'MONDAY', from: 540, to: 840 }]);
  expect(screen.getByRole('status')).toHaveTextContent('Uka: 5 timer.');
});

it('copies Monday to the working days and leaves the weekend', async () => {
  renderPart(
    <Editor
      first={[
        { day: 'MONDAY', from: 480, to: 720 },
        { day: 'SUNDAY', from: 600, to: 660 },
      ]}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Kopier mandag til fredag' }));
  expect(screen.getByRole('status')).toHaveTextContent('Uka: 21 timer.');
  expect(screen.getByRole('checkbox', { name: 'Lørdag' })).not.toBeChecked();
});

it('never offers an end before the beginning', () => {
  renderPart(<Editor first={[{ day: 'MONDAY', from: 840, to: 900 }]} />);
  const ends = [...(screen.getByRole('combobox', { name: 'Mandag til' }) as HTMLSelectElement).options];
  expect(ends[0]?.textContent).toBe('14.30');
});

it('keeps, adds and removes further stretches of a day; they never overlap', async () => {
  renderPart(
    <Editor
      first={[
        { day: 'MONDAY', from: 540, to: 720 },
        { day: 'MONDAY', from: 1020, to: 1200 },
      ]}
    />,
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mandag fra' }), '10.00');
  expect(changed).toHaveBeenLastCalledWith([
    { day: 'MONDAY', from: 600, to: 720 },
    { day: 'MONDAY', from: 1020, to: 1200 },
  ]);
  const ends = [...(screen.getByRole('combobox', { name: 'Mandag til' }) as HTMLSelectElement).options];
  expect(ends.at(-1)?.textContent).toBe('17.00');
  await userEvent.click(screen.getByRole('button', { name: 'Kopier mandag til fredag' }));
  expect(changed.mock.lastCall?.[0]).toHaveLength(10);
  await userEvent.click(screen.getByRole('button', { name: 'Tirsdag: fjern tiden fra 17.00' }));
  await userEvent.click(screen.getByRole('button', { name: 'Onsdag: legg til en tid til' }));
  expect(changed.mock.lastCall?.[0].filter(({ day }: HoursRange) => day === 'WEDNESDAY')).toEqual([
    { day: 'WEDNESDAY', from: 600, to: 720 },
    { day: 'WEDNESDAY', from: 1020, to: 1200 },
    { day: 'WEDNESDAY', from: 1260, to: 1380 },
  ]);
});
