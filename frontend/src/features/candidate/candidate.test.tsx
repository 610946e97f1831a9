import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ConsentCard } from '~/features/candidate/ConsentCard';
import { FactEditor } from '~/features/candidate/FactEditor';
import { LanguageMatrix } from '~/features/candidate/LanguageMatrix';
import { renderPart } from '~/testing/render';

describe('A fact', () => {
  it('is not asked while untouched, and tells "has not" and "prefers not to say" apart', async () => {
    const changed = vi.fn();
    renderPart(<FactEditor name="Førerkort B" fact={{ state: 'NOT_ASKED' }} onChange={changed} />);
    expect(screen.getByText('Ikke spurt')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Har ikke' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Vil ikke svare' }));
    expect(changed.mock.calls).toEqual([['NONE'], ['DECLINED']]);
  });

  it('shows source and date', () => {
    const fact = { state: 'NONE', source: 'CANDIDATE', recordedAt: '2026-10-03' } as const;
    renderPart(<FactEditor name="Truckbevis" fact={fact} onChange={vi.fn()} />);
    expect(screen.getByText('Kilde: kandidaten, 3. oktober 2026')).toBeVisible();
  });
});

describe('The language matrix', () => {
  it('names each choice by its skill and keeps test and use apart', async () => {
    const changed = vi.fn();
    renderPart(
      <LanguageMatrix
        caption="Norsk"
        onChange={changed}
        rows={[{ skill: 'SPEAKING', state: 'VALUE', level: 'B1', test: { level: 'A2', passedOn: '2026-06-12' } }]}
      />,
    );
    expect(screen.getByRole('row', { name: /snakke.*A2, bestått juni 2026/i })).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Nivå, snakke' }), 'B2');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Nivå, skrive' }), 'A1');
    expect(changed.mock.calls).toEqual([
      ['SPEAKING', 'B2'],
      ['WRITING', 'A1'],
    ]);
  });
});

describe('The consent card', () => {
  const consent = { id: '1', receiver: 'Bygg AS', stage: 'PRESENTED', until: '2026-12-03' } as const;

  it('says the step, what it shows and until when, and withdraws by one tap', async () => {
    const withdrawn = vi.fn();
    renderPart(<ConsentCard consent={{ ...consent, state: 'GIVEN' }} onPreview={vi.fn()} onWithdraw={withdrawn} />);
    expect(screen.getByText('Trinn 2 av 4: fornavn og presentasjon. Til 3. desember 2026')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Trekk tilbake' }));
    expect(withdrawn).toHaveBeenCalledOnce();
  });

  it('has nothing to withdraw once it is withdrawn', () => {
    renderPart(<ConsentCard consent={{ ...consent, state: 'WITHDRAWN' }} onPreview={vi.fn()} onWithdraw={vi.fn()} />);
    expect(screen.queryByRole('button', { name: 'Trekk tilbake' })).toBeNull();
  });
});
