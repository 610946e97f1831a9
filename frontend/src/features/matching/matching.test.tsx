import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { askedByLaw, example, myPlace, nothingKnown, stopped, thin, withinReach } from '~/features/matching/example';
import { Explanation } from '~/features/matching/Explanation';
import { MatchCard } from '~/features/matching/MatchCard';
import { MyPlaceCard } from '~/features/matching/party/MyPlaceCard';
import { ScoreBar } from '~/features/matching/ScoreBar';
import { renderPart } from '~/testing/render';

describe('MAT-17 MAT-18 the match card', () => {
  it('says word, points and band before the reasons, and the first gap with its way', () => {
    renderPart(<MatchCard match={example} to="/work/practice-places/p1" />);
    const text = screen.getByRole('article').textContent ?? '';
    const order = [
      'Passer godt',
      '74 av 100 poeng (59–79)',
      'Varemottak: gjort før',
      'Truckbevis mangler: er på plass 3. desember 2026',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(screen.getByRole('link', { name: example.title })).toHaveAttribute('href', '/work/practice-places/p1');
  });

  it.each([
    [70, 'Passer godt'],
    [69, 'Passer på mye'],
    [55, 'Passer på mye'],
    [54, 'Kan passe'],
    [40, 'Kan passe'],
    [39, 'Under grensen'],
  ])('reads the whole number: %i is "%s"', (shown, word) => {
    renderPart(<MatchCard match={{ ...example, shown }} to="/" />);
    expect(screen.getByText(word)).toBeVisible();
  });

  it('calls little known what is little known, whatever the number', () => {
    renderPart(<MatchCard match={{ ...thin, shown: 90 }} to="/" />);
    expect(screen.getByText('Lite kjent: snakk først')).toBeVisible();
  });

  it('MAT-20 names what to close within reach, with every way, and the number after', () => {
    renderPart(<MatchCard match={withinReach} to="/" />);
    expect(screen.getByText(/^Å .+ norsk på A2: språkhjelp eller norskkurs$/)).toBeVisible();
    expect(screen.getByText('Passer med 58 poeng når begge er løst')).toBeVisible();
  });

  it('MAT-20 tells a candidate the same in words, without a number', () => {
    const { closings = [] } = withinReach;
    renderPart(<MyPlaceCard place={{ ...myPlace, closings }} />);
    expect(screen.getByText(/Noen på plassen kan hjelpe med språket. Du kan gå på norskkurs./)).toBeVisible();
    expect(screen.getByText('Når begge er løst, passer stedet.')).toBeVisible();
  });

  it('shows a condition with what lifts it', () => {
    renderPart(<MatchCard match={withinReach} to="/" />);
    expect(screen.getByText('Forbehold: reiseveien er lengre enn grensen')).toBeVisible();
    expect(screen.getByText('Kan hvis: skyss eller annet framkomstmiddel')).toBeVisible();
  });

  it('never shows a bare code', () => {
    renderPart(<MatchCard match={{ ...example, reasons: [{ code: 'BRAND_NEW' }] }} to="/" />);
    expect(screen.getByText('Annet faktum')).toBeVisible();
  });
});

describe('MAT-05 MAT-16 what the law asks', () => {
  it('stands in the row with its way, planned or not answered', () => {
    renderPart(<MatchCard match={askedByLaw} to="/" />);
    expect(screen.getByText('Loven krever Truckførerbevis: er på plass 12. januar 2027')).toBeVisible();
    expect(screen.getByText(/^Loven krever å .+ norsk på B1, ikke svart ennå: spørre kandidaten$/)).toBeVisible();
  });

  it('stands in the explanation with what is known of it and who can close it', () => {
    renderPart(<Explanation match={askedByLaw} />);
    expect(screen.getByText('Loven krever Truckførerbevis')).toBeVisible();
    expect(screen.getByText(/^Truckførerbevis: .+ 12\. januar 2027 \(kandidaten\)$/)).toBeVisible();
    expect(screen.getByText('Kan løses med: spørre kandidaten')).toBeVisible();
  });

  it('stands on the candidate’s own card', () => {
    renderPart(<MyPlaceCard place={{ ...myPlace, legalGaps: askedByLaw.legalGaps }} />);
    expect(screen.getByText(/^Loven krever Truckførerbevis\. .*12\. januar 2027/)).toBeVisible();
  });
});

describe('The score bar', () => {
  it('is one picture with the whole sentence, and the parts as a list', () => {
    renderPart(<ScoreBar match={example} />);
    expect(screen.getByRole('img', { name: 'Passer godt. 74 av 100 poeng (59–79)' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain('Utsikt17,5 av 31,9');
    expect(screen.getByText('Kjent vekt: 72 av 90')).toBeVisible();
    expect(screen.getByText('Ukjent: funksjon')).toBeVisible();
    expect(screen.getByText('Gjelder ikke: norsk')).toBeVisible();
  });

  it('draws no point where nothing is known', () => {
    const { container } = renderPart(<ScoreBar match={nothingKnown} />);
    expect(container.querySelector('circle')).toBeNull();
    expect(screen.getByRole('img', { name: /ingenting er kjent/ })).toBeVisible();
  });
});

describe('MAT-16 MAT-17 the explanation', () => {
  it('ties what is missing and what closes it in one row, with source and age', () => {
    renderPart(<Explanation match={example} />);
    const formal = screen.getByRole('row', { name: /Bevis/ });
    expect(within(formal).getByText('Truckbevis mangler')).toBeVisible();
    expect(within(formal).getByText('Kan løses med: er på plass 3. desember 2026')).toBeVisible();
    expect(screen.getByText('Varemottak: gjort før (kandidaten, oktober 2026)')).toBeVisible();
  });

  it('asks for the unknown and draws nothing as lost', () => {
    renderPart(<Explanation match={example} />);
    const row = screen.getByRole('row', { name: /Funksjon/ });
    expect(within(row).getByText('Spør: løfte')).toBeVisible();
    expect(within(row).getByText('–')).toBeVisible();
  });

  it('puts what stops the match first, as text', () => {
    renderPart(<Explanation match={stopped} />);
    expect(screen.getByText('Kan ikke nå: et lovkrav er ikke oppfylt')).toBeVisible();
    expect(screen.getByText('Hvem: bedriften')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('speaks English', () => {
    renderPart(<Explanation match={example} />, { language: 'en' });
    expect(screen.getByText(/The points say what fits/)).toBeVisible();
  });
});
