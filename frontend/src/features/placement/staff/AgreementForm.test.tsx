import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { DateField } from '~/components/ui/DateField';
import { DecimalField } from '~/components/ui/DecimalField';
import { agreementFaults } from '~/features/placement/staff/agreementFaults';
import { Rows } from '~/features/placement/staff/Rows';
import type { AgreementContent } from '~/features/placement/staff/types';
import { renderPart } from '~/testing/render';

const item = { task: 'Kasse', how: 'Sammen', teacher: 'Ola', dueOn: '2026-12-15' };

const content: AgreementContent = {
  startsOn: '2026-12-01',
  endsOn: '2027-02-26',
  hoursWeek: '1:09-15',
  hoursPerWeek: 18.5,
  prospect: 'POSSIBLE',
  insuranceConfirmed: false,
  expectations: [],
  goals: [],
  trainingItems: [item],
};

const faulty = (part: Partial<AgreementContent>) =>
  agreementFaults({ ...content, ...part }, (key) => key).map(({ field }) => field);

it('refuses days and hours that were emptied or are none, and never keeps the old ones unseen', () => {
  expect(faulty({})).toEqual([]);
  expect(faulty({ startsOn: '', hoursPerWeek: NaN })).toEqual(['/startsOn', '/hoursPerWeek']);
  expect(faulty({ trainingItems: [{ ...item, dueOn: '' }] })).toEqual(['/trainingItems/0/dueOn']);
});

it('takes hours with a comma, as they are typed', async () => {
  const changed = vi.fn();
  const Hours = () => {
    const [hours, setHours] = useState(30);
    changed(hours);
    return <DecimalField label="Timer" value={hours} onChange={setHours} />;
  };
  renderPart(<Hours />);
  const field = screen.getByRole('textbox', { name: 'Timer' });
  await userEvent.clear(field);
  expect(field).toHaveValue('');
  expect(changed).toHaveBeenLastCalledWith(NaN);
  await userEvent.type(field, '18,5');
  expect(field).toHaveValue('18,5');
  expect(changed).toHaveBeenLastCalledWith(18.5);
});

it('keeps each row’s own date when a row above it goes', async () => {
  const Dated = () => {
    const [rows, setRows] = useState([{ day: '2026-12-01' }, { day: '2026-12-15' }]);
    return (
      <Rows id="/rows" title="Plan" add="Ny" rows={rows} fresh={() => ({ day: '2026-12-24' })} onChange={setRows}>
        {(row, at, set) => <DateField label={`Dag ${at + 1}`} value={row.day} onChange={(day = '') => set({ day })} />}
      </Rows>
    );
  };
  renderPart(<Dated />);
  await userEvent.click(screen.getByRole('button', { name: /^Fjern.* 1/ }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Dag 1' })).toHaveValue('15.12.2026'));
});
