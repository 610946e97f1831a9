import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useWeekWords } from '~/lib/useWeekWords';
import { renderPart } from '~/testing/render';

function Words({ week }: { week: string }) {
  return <p>{useWeekWords()(week)}</p>;
}

it('says days in a row with the same hours as one', () => {
  renderPart(<Words week="1:08-16;2:08-16;3:08-16;4:08-16;5:08-16;6:10-14" />);
  expect(screen.getByText('Mandag–fredag 08.00–16.00, lørdag 10.00–14.00')).toBeVisible();
});

it('keeps days apart that differ or do not follow each other', () => {
  renderPart(<Words week="1:09-15;2:09-14;4:09-14" />, { language: 'en' });
  expect(screen.getByText('Monday 09.00–15.00, Tuesday 09.00–14.00, Thursday 09.00–14.00')).toBeVisible();
});
