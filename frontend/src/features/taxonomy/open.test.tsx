import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ConceptPicker } from '~/features/taxonomy/ConceptPicker';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const rows = [{ code: 't1', kind: 'TASK', label: 'Varemottak' }];

it('UXC-03 has no fault when open, and while the next list is on its way', async () => {
  let asked = 0;
  stubApi({ 'GET /api/v1/concepts': () => (asked++ === 0 ? rows : new Promise(() => undefined)) });
  const { container } = renderPart(
    <ConceptPicker label="Oppgaver" kinds={['TASK']} chosen={[]} onChange={() => undefined} />,
  );
  const box = screen.getByRole('combobox', { name: 'Oppgaver' });
  await userEvent.type(box, 'var');
  await screen.findByRole('option', { name: 'Varemottak' });
  expect(screen.getByRole('listbox', { name: 'Oppgaver' })).toBeVisible();
  expect(await faults(container)).toEqual([]);
  await userEvent.type(box, 'e');
  await screen.findByTitle(/Søker/);
  expect(await faults(container)).toEqual([]);
});
