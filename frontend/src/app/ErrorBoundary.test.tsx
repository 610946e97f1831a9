import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '~/app/ErrorBoundary';
import { renderPart } from '~/testing/render';

function Broken(): never {
  throw new Error('broken');
}

it('says what now when a page breaks', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  renderPart(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Noe gikk galt');
  expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeVisible();
  vi.restoreAllMocks();
});
