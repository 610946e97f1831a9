import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ContactForm } from '~/features/followup/ContactForm';
import { renderPart } from '~/testing/render';

describe('FUP-07 logging a contact', () => {
  it('is saved with result and next date after a few taps', async () => {
    const saved = vi.fn();
    renderPart(
      <ContactForm
        draft={{ channel: 'PHONE', topics: [], goals: {}, note: '', next: '2026-11-30' }}
        goals={[{ id: 'g1', text: 'Ta imot varer' }]}
        onSave={saved}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Oppgaver', pressed: false }));
    await userEvent.click(screen.getByRole('radio', { name: 'Framover' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Fortsett' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(saved).toHaveBeenCalledWith({
      channel: 'PHONE',
      topics: ['TASKS'],
      goals: { g1: 'FORWARD' },
      note: '',
      result: 'CONTINUE',
      next: '2026-11-30',
    });
  });

  it('says what is missing, all at once, and takes the focus there', async () => {
    const saved = vi.fn();
    renderPart(<ContactForm draft={{ topics: [], goals: {}, note: '' }} onSave={saved} />);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(saved).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: 'Velg hva som skjer nå.' })).toHaveAttribute('href', '#/result');
    await waitFor(() => expect(screen.getByText('3 ting må rettes før du går videre')).toHaveFocus());
  });
});
