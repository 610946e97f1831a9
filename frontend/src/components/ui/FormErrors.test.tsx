import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
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

it('names the fields where two lack the same', async () => {
  const lacking = ['/from', '/to', '/who'].map((field) => ({ field, message: 'Feltet må fylles ut.' }));
  const form = (errors: typeof lacking) => (
    <>
      <FormErrors errors={errors} />
      <label htmlFor="/from">Første dag</label>
      <input id="/from" />
      <fieldset id="/who">
        <legend>Hvem</legend>
      </fieldset>
    </>
  );
  renderPart(<Later>{form}</Later>);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByRole('link', { name: 'Første dag: Feltet må fylles ut.' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Hvem: Feltet må fylles ut.' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Feltet må fylles ut.' })).toBeVisible();

  function Later({ children }: { children: (errors: typeof lacking) => ReactNode }) {
    const [errors, setErrors] = useState<typeof lacking>([]);
    return (
      <>
        {children(errors)}
        <button onClick={() => setErrors(lacking)}>Send</button>
      </>
    );
  }
});
