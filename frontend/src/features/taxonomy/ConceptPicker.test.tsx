import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ConceptPicker } from '~/features/taxonomy/ConceptPicker';
import type { Concept } from '~/features/taxonomy/concepts';
import { stubApi } from '~/testing/api';
import { renderPart } from '~/testing/render';

function Picker({ ownWords = false }) {
  const [chosen, setChosen] = useState<Concept[]>([]);
  return <ConceptPicker label="Oppgaver" kinds={['TASK']} chosen={chosen} ownWords={ownWords} onChange={setChosen} />;
}

it('turns typed words into a listed task, and back by removing the chip', async () => {
  const requests = stubApi({
    'GET /api/v1/concepts': [{ code: 't1', kind: 'TASK', label: 'Varemottak', matched: 'ta imot varer' }],
  });
  renderPart(<Picker />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Oppgaver' }), 'ta imot');
  await userEvent.click(await screen.findByRole('option', { name: /Varemottak \(ta imot varer\)/ }));
  const last = new URL(requests.at(-1)?.url ?? '').searchParams;
  expect(last.getAll('kind')).toEqual(['TASK']);
  const chip = await screen.findByRole('button', { name: /Varemottak/ });
  await userEvent.click(chip);
  expect(screen.queryByRole('button', { name: /^Varemottak/ })).toBeNull();
});

it('takes the listed task when the very words of the list are written', async () => {
  stubApi({ 'GET /api/v1/concepts': [{ code: 't1', kind: 'TASK', label: 'Varemottak' }] });
  const { container } = renderPart(<Picker ownWords />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Oppgaver' }), 'varemottak');
  await screen.findByRole('option', { name: 'Varemottak' });
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: /Varemottak/ })).toBeVisible();
  expect(container.textContent).not.toContain('words:');
});
