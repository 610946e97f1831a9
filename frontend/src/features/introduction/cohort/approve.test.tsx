import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ApproveForm } from '~/features/introduction/cohort/ApproveForm';
import type { Cohort } from '~/features/introduction/cohort/cohorts';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const cohort = { id: 'r1', version: 4, places: [], unplaced: [] } as unknown as Cohort;

it('EMP-10 a pair at a firm that is left in peace is approved once somebody has said why', async () => {
  const outcome = (code: string) => [{ candidateId: 'c1', placeId: 'p1', outcome: code, missing: [] }];
  let answer = outcome('COOL_DOWN');
  const requests = stubApi({
    'PUT /api/v1/cohorts/r1/approval': () => Response.json(answer),
    'POST /api/v1/language-check': { listVersion: '1', hits: [] },
  });
  const { container } = renderPart(<ApproveForm cohort={cohort} busy={false} />);
  expect(screen.queryByRole('combobox')).toBeNull();
  await userEvent.type(screen.getByRole('textbox'), 'Klassen begynner i januar.');
  await userEvent.click(screen.getByRole('button', { name: /^Godkjenn/ }));
  await screen.findByText(/i fred en stund/);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'TALKED');
  expect(await faults(container)).toEqual([]);
  answer = outcome('SUGGESTED');
  await userEvent.click(screen.getByRole('button', { name: /^Godkjenn/ }));
  await screen.findByText(/foreslått/);
  await waitFor(async () =>
    expect(
      await requests
        .filter(({ method }) => method === 'PUT')
        .at(-1)
        ?.clone()
        .json(),
    ).toMatchObject({
      coolDownReason: 'TALKED',
    }),
  );
});
