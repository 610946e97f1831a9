import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSentence } from '~/features/matching/useSentence';
import { renderPart } from '~/testing/render';

function Way({ minutes }: { minutes: number }) {
  return useSentence()('fact', { code: 'TRAVEL_TIME', params: { minutes, limit: 60, means: 'PUBLIC' } });
}

it('MAT-17 tells a long way in hours, a short one in minutes', () => {
  const { unmount } = renderPart(<Way minutes={1212} />);
  expect(screen.getByText(/^20 timer 12 minutter med .*grensen er 60 minutter$/)).toBeVisible();
  unmount();
  renderPart(<Way minutes={120} />);
  expect(screen.getByText(/^120 minutter med /)).toBeVisible();
});
