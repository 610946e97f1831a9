import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WorkplaceSigns } from '~/features/employer/staff/WorkplaceSigns';
import { renderPart } from '~/testing/render';

const nothing = { blocked: false, capReached: false, closed: false, prospect: false };

describe('INTG-06 INTG-09 what the organisation register says of a workplace', () => {
  it('is a word where nobody has spoken with them', () => {
    renderPart(<WorkplaceSigns {...nothing} prospect />);
    expect(screen.getByText('Ikke kontaktet')).toBeVisible();
  });

  it('is the closing alone where it is closed', () => {
    renderPart(<WorkplaceSigns {...nothing} closed prospect />);
    expect(screen.getByText('Nedlagt')).toBeVisible();
    expect(screen.queryByText('Ikke kontaktet')).not.toBeInTheDocument();
  });
});
