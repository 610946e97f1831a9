import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import type { Audience } from '~/components/ui/useLanguageCheck';
import { onAnnounce } from '~/lib/announce';
import { json, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const hit = (severity: 'BLOCK' | 'WARN') => ({
  listVersion: '2026.1',
  hits: [
    {
      offset: 4,
      length: 3,
      word: 'AAP',
      category: 'BENEFIT',
      severity,
      alternative: 'vil begynne med 15 timer i uka',
      replacement: 'vil begynne med 15 timer i uka',
    },
  ],
});

function Field({ audience = 'EMPLOYER' as Audience, first = '' }) {
  const [text, setText] = useState(first);
  return <CheckedTextarea audience={audience} label="Det kandidaten kan" value={text} onText={setText} />;
}

const check = 'POST /api/v1/language-check';

describe('PRI-08 a text is checked while it is written', () => {
  it('asks once the text has rested, and names word and alternative', async () => {
    const requests = stubApi({ [check]: hit('BLOCK') });
    const said: string[] = [];
    const stop = onAnnounce((words) => said.push(words));
    renderPart(<Field />);
    await userEvent.type(screen.getByRole('textbox'), 'Har AAP og trenger ro');
    await screen.findByText(/Stoppes/, {}, { timeout: 3000 });
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Skriv heller: «vil begynne med 15 timer i uka»/);
    expect(requests).toHaveLength(1);
    expect(await requests[0]?.json()).toEqual({ text: 'Har AAP og trenger ro', audience: 'EMPLOYER' });
    expect(said).toContain('Stoppes: «AAP». Skriv heller: «vil begynne med 15 timer i uka»');
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Stoppes: «AAP»/);
    stop();
  });

  it('puts the alternative in place of the word and says so', async () => {
    stubApi({ [check]: hit('BLOCK') });
    const said: string[] = [];
    const stop = onAnnounce((words) => said.push(words));
    renderPart(<Field first="Har AAP." />);
    await userEvent.click(await screen.findByRole('button', { name: /^Bruk/ }, { timeout: 3000 }));
    expect(screen.getByRole('textbox')).toHaveValue('Har vil begynne med 15 timer i uka.');
    expect(said).toContain('AAP → vil begynne med 15 timer i uka');
    stop();
  });

  it('only warns in a note, and takes a report of a false hit without the sentence', async () => {
    const requests = stubApi({
      [check]: hit('WARN'),
      'POST /api/v1/language-check/false-hits': () => new Response(null, { status: 204 }),
    });
    const { container } = renderPart(<Field audience="STAFF" first="Har AAP i dag." />);
    await userEvent.click(await screen.findByRole('button', { name: 'Ikke en feil? AAP' }, { timeout: 3000 }));
    expect(screen.queryByText(/Stoppes/)).not.toBeInTheDocument();
    await screen.findByText(/Takk/);
    expect(await requests.at(-1)?.json()).toEqual({ word: 'AAP', category: 'BENEFIT', listVersion: '2026.1' });
    expect(await faults(container)).toEqual([]);
  });

  it('says nothing, and asks nothing, without network; a fault of the server does not disturb', async () => {
    const requests = stubApi({ [check]: () => json({}, {}) && new Response('', { status: 500 }) });
    Object.defineProperty(globalThis.navigator, 'onLine', { value: false, configurable: true });
    renderPart(<Field first="Har AAP." />);
    await act(() => new Promise((done) => setTimeout(done, 1000)));
    expect(requests).toHaveLength(0);
    Object.defineProperty(globalThis.navigator, 'onLine', { value: true, configurable: true });
    act(() => void globalThis.dispatchEvent(new Event('online')));
    await waitFor(() => expect(requests).toHaveLength(1), { timeout: 3000 });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
