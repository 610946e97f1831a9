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

it('offers own words after what the list knows, and only where they are not in it', async () => {
  stubApi({ 'GET /api/v1/concepts': [{ code: 't1', kind: 'TASK', label: 'Varemottak' }] });
  renderPart(<Picker ownWords />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Oppgaver' }), 'varemottak');
  await screen.findByRole('option', { name: 'Varemottak' });
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await userEvent.type(screen.getByRole('combobox', { name: 'Oppgaver' }), ' bak');
  const options = await screen.findAllByRole('option');
  expect(options.map((option) => option.textContent)).toEqual(['Varemottak', 'Bruk egne ord: varemottak bak']);
  await userEvent.click(screen.getByRole('option', { name: /egne ord/ }));
  expect(await screen.findByRole('button', { name: /^varemottak bak/ })).toBeVisible();
});

it('takes own words on Enter where the list has nothing', async () => {
  stubApi({ 'GET /api/v1/concepts': [] });
  renderPart(<Picker ownWords />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Oppgaver' }), 'klippe gress');
  await screen.findByRole('option', { name: /egne ord/ });
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: /^klippe gress/ })).toBeVisible();
});
