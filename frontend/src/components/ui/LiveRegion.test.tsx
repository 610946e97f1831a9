import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LiveRegion } from '~/components/ui/LiveRegion';
import { announce } from '~/lib/announce';
import { renderPart } from '~/testing/render';

it('says the same words twice in two elements, so that they are read out twice', () => {
  renderPart(<LiveRegion />);
  act(() => announce('Lagret'));
  const first = screen.getByText('Lagret');
  act(() => announce('Lagret'));
  expect(screen.getByText('Lagret')).not.toBe(first);
});
