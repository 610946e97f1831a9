import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SectionForm } from '~/features/candidate/profile/SectionForm';
import { sectionOf } from '~/features/candidate/profile/sections';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

it('MAT-10 wishes for a workplace by its name, and nothing else on that line', async () => {
  stubApi({ 'GET /api/v1/workplace-names': { items: [{ id: 'w1', name: 'Solgry Bakeri', place: 'Hamar' }] } });
  const save = vi.fn();
  const { container } = renderPart(
    <SectionForm
      own
      spec={sectionOf('wishes')}
      value={{ state: 'VALUE', wishes: [{}] }}
      words={{}}
      onSave={save}
      onCancel={vi.fn()}
      onReload={vi.fn()}
      saving={false}
      error={null}
    />,
  );
  await userEvent.type(screen.getByRole('combobox', { name: 'Arbeidsplass' }), 'solgry');
  await userEvent.click(await screen.findByRole('option', { name: 'Solgry Bakeri, Hamar' }));
  expect(await screen.findByRole('button', { name: /Solgry Bakeri/ })).toBeVisible();
  expect(screen.queryByRole('combobox', { name: 'Yrke eller oppgave' })).toBeNull();
  expect(screen.queryByRole('combobox', { name: 'Bransje' })).toBeNull();
  expect(await faults(container)).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hva slags ønske?' }), 'WANT');
  await userEvent.type(screen.getByRole('textbox', { name: 'Rekkefølge' }), '1');
  await userEvent.click(within(container).getByRole('button', { name: 'Lagre' }));
  expect(save).toHaveBeenCalledWith(
    expect.objectContaining({
      wishes: [expect.objectContaining({ workplaceId: 'w1', kind: 'WANT', rank: 1 })],
    }),
  );
});
