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

it('tells several stretches of a day together, and a whole week as every day', () => {
  renderPart(<Words week="1:09-12,13-15;2:09-12,13-15;4:09-12" />);
  expect(screen.getByText('Mandag–tirsdag 09.00–12.00 og 13.00–15.00, torsdag 09.00–12.00')).toBeVisible();
  renderPart(<Words week="1:08-20;2:08-20;3:08-20;4:08-20;5:08-20;6:08-20;7:08-20" />);
  expect(screen.getByText('Alle dager 08.00–20.00')).toBeVisible();
});
