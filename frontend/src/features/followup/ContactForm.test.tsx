import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ContactForm } from '~/features/followup/ContactForm';
import type { ContactDraft } from '~/features/followup/contactDraft';
import { renderPart } from '~/testing/render';

const empty: ContactDraft = {
  party: 'CANDIDATE',
  topics: [],
  goals: {},
  trainingItems: {},
  candidateWords: '',
  employerWords: '',
  lastContact: false,
};

describe('FUP-07 logging a contact', () => {
  it('is saved with result and next date after a few taps', async () => {
    const saved = vi.fn();
    renderPart(
      <ContactForm
        draft={{ ...empty, channel: 'PHONE', heldOn: '2026-11-16', nextOn: '2026-11-30' }}
        goals={[{ id: 'g1', text: 'Ta imot varer' }]}
        onSave={saved}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Oppgaver', pressed: false }));
    await userEvent.click(screen.getByRole('radio', { name: 'På vei' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Fortsett' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(saved).toHaveBeenCalledWith({
      ...empty,
      channel: 'PHONE',
      heldOn: '2026-11-16',
      topics: ['TASKS'],
      goals: { g1: 'ON_THE_WAY' },
      result: 'CONTINUE',
      nextOn: '2026-11-30',
    });
  });

  it('says what is missing, all at once, and takes the focus there', async () => {
    const saved = vi.fn();
    renderPart(<ContactForm draft={{ ...empty, heldOn: '2026-11-16' }} onSave={saved} />);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(saved).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: 'Velg hva som skjer nå.' })).toHaveAttribute('href', '#/result');
    await waitFor(() => expect(screen.getByText('3 ting må rettes før du går videre')).toHaveFocus());
  });

  it('FUP-07 keeps the words of both parties apart', async () => {
    const saved = vi.fn();
    renderPart(
      <ContactForm
        draft={{
          ...empty,
          party: 'BOTH',
          channel: 'VISIT',
          heldOn: '2026-11-16',
          result: 'CONTINUE',
          lastContact: true,
        }}
        onSave={saved}
      />,
    );
    await userEvent.type(screen.getByRole('textbox', { name: /^Kandidaten sier/ }), 'Trives.');
    await userEvent.type(screen.getByRole('textbox', { name: /^Arbeidsgiveren sier/ }), 'Presis.');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(saved).toHaveBeenCalledWith(
      expect.objectContaining({ candidateWords: 'Trives.', employerWords: 'Presis.' }),
    );
  });
});
