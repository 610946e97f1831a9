import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { staffApi } from '~/features/start/staffFixtures';
import { stubApi } from '~/testing/api';
import { renderApp } from '~/testing/render';

it('UXC-05 Back gives the focus to the row by which one left, not to the title', async () => {
  stubApi(staffApi);
  const { router } = renderApp('/work/candidates');
  await userEvent.click(await screen.findByRole('link', { name: 'Amina Prøve' }));
  expect(await screen.findByRole('heading', { level: 1, name: /Amina Prøve/ })).toHaveFocus();
  await act(() => router.navigate(-1));
  await waitFor(() => expect(screen.getByRole('link', { name: 'Amina Prøve' })).toHaveFocus());
});
