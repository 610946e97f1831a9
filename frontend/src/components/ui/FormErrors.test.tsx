import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FormErrors } from '~/components/ui/FormErrors';
import { renderPart } from '~/testing/render';

const errors = [
  { field: '/group', message: 'Velg ett svar.' },
  { field: '/part', message: 'Legg til en linje.' },
];

it('leads to the first field of a group, and to a part without fields', async () => {
  renderPart(
    <>
      <FormErrors errors={errors} />
      <fieldset id="/group">
        <input aria-label="Ja" type="radio" />
      </fieldset>
      <div id="/part" data-testid="part" />
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Velg ett svar.' }));
  expect(screen.getByRole('radio', { name: 'Ja' })).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Legg til en linje.' }));
  expect(screen.getByTestId('part')).toHaveFocus();
});
