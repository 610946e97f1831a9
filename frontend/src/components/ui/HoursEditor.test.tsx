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
