import type { Notice } from '~/app/pages/privacyNotice';

const own = { nb: 'Bokmål', ar: 'العربية', ti: 'ትግርኛ' };
const languages: Notice['languages'] = [
  { code: 'nb', name: own.nb, direction: 'LTR' },
  { code: 'ar', name: own.ar, direction: 'RTL' },
  { code: 'ti', name: own.ti, direction: 'LTR' },
];

/** The notice as the server sends it, with one purpose. */
export const notice: Notice = {
  language: { code: 'nb', name: own.nb, direction: 'LTR' },
  languages,
  labels: {
    title: 'Personvern',
    lead: 'Her står det hva vi lagrer om deg.',
    languages: 'Språk',
    norwegian: 'Les på bokmål',
    purposes: 'Hva bruker vi opplysningene til?',
    consent: 'Samtykke er en ekstra sikring.',
    basis: 'Grunnlag',
    data: 'Opplysninger',
    receivers: 'Hvem ser det',
    keeps: 'Hvor lenge',
    from: 'Gjelder fra',
    until: 'Gjelder til',
    since: 'Alt dette gjelder fra {date}.',
    back: 'Til forsiden',
  },
  parts: [
    { heading: 'Hvem har ansvaret?', lines: [{ text: 'Nav-kontoret som følger deg opp.' }] },
    { heading: 'Hva kan du kreve?', lines: [{ text: 'Frist for svar: {period}.', amount: 30, unit: 'DAY' }] },
  ],
  purposes: [
    {
      purpose: 'AGREE',
      title: 'Lage en avtale',
      why: 'Avtalen sier hva du skal lære.',
      basis: ['Oppgave etter loven (GDPR art. 6 nr. 1 e)'],
      data: ['avtale', 'navn'],
      receivers: ['du selv'],
      keeps: [{ text: 'utkast: {period}', amount: 12, unit: 'WEEK' }],
      from: '2026-01-01',
    },
  ],
};

const { labels } = notice;

export const arabic: Notice = {
  ...notice,
  language: { code: 'ar', name: own.ar, direction: 'RTL' },
  unchecked: 'هذا النص مترجم.',
  labels: { ...labels, title: 'حماية البيانات', since: 'كل هذا يسري من {date}.', norwegian: 'اقرأ بالنرويجية' },
};

/** Browsers have no words of time in Tigrinya: they come along. */
export const tigrinya: Notice = {
  ...notice,
  language: { code: 'ti', name: own.ti, direction: 'LTR' },
  labels: {
    ...labels,
    since: 'ካብ {date}',
    units: { DAY: '{n} መዓልቲ', WEEK: '{n} ሰሙን', MONTH: '{n} ወርሒ', YEAR: '{n} ዓመት' },
  },
};
