import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { DemandRow, type DemandDraft } from '~/features/practiceplace/DemandRow';
import { renderPart } from '~/testing/render';

it('chooses nothing beforehand, and asks for the law only of a must', async () => {
  const changed = vi.fn();
  function Row() {
    const [demand, setDemand] = useState<DemandDraft>({});
    changed(demand);
    return <DemandRow pointer="/demands/0" name="Truckbevis" demand={demand} onChange={setDemand} onRemove={vi.fn()} />;
  }
  renderPart(<Row />);
  screen.getAllByRole('radio').forEach((radio) => expect(radio).not.toBeChecked());
  await userEvent.click(screen.getByRole('radio', { name: /Må, loven/ }));
  await userEvent.type(screen.getByRole('textbox', { name: /Hvilken lov krever Truckbevis/ }), 'Forskrift § 10-3');
  expect(changed).toHaveBeenLastCalledWith({ kind: 'LEGAL_HARD', ground: 'Forskrift § 10-3' });
  await userEvent.click(screen.getByRole('radio', { name: /Ønsket/ }));
  expect(screen.queryByRole('textbox')).toBeNull();
});
