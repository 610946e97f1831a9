import { Button } from '@navikt/ds-react';
import { Problem } from '~/api/problem';
import { EmptyState } from '~/components/ui/EmptyState';
import { Failure } from '~/components/ui/Failure';
import { FormErrors } from '~/components/ui/FormErrors';
import { LanguageHints } from '~/components/ui/LanguageHints';
import type { LanguageHit } from '~/components/ui/useLanguageCheck';
import type { Specimen } from '~/lib/specimen';

const hit: LanguageHit = {
  offset: 4,
  length: 8,
  word: 'sykmeldt',
  category: 'BENEFIT',
  severity: 'BLOCK',
  alternative: 'vil begynne med 15 timer i uka',
  replacement: 'vil begynne med 15 timer i uka',
};
const wish: LanguageHit = { ...hit, word: 'bare menn', category: 'GROUP_WISH', replacement: '' };

export const uiSpecimens: Specimen[] = [
  {
    name: 'Empty state',
    node: (
      <EmptyState
        why="Ingen plasser ute."
        help="Si hva dere trenger, så svarer Ola innen én arbeidsdag."
        who="Kontakten din er Ola Nordmann, 22 22 22 22."
        action={<Button>Meld et behov</Button>}
      />
    ),
  },
  { name: 'Failure: refused', node: <Failure error={new Problem(409)} /> },
  { name: 'Failure: fault', node: <Failure error={new Problem(500, { requestId: '7F3K' })} retry={() => undefined} /> },
  { name: 'Failure: offline', node: <Failure error={new Problem(0)} retry={() => undefined} /> },
  {
    name: 'Form errors',
    node: <FormErrors errors={[{ field: 'start', message: 'Skriv en dato, for eksempel 16.11.2026.' }]} />,
  },
  {
    name: 'Language hints: stopped',
    node: <LanguageHints id="hints" check={{ listVersion: '2026.1', hits: [hit] }} onReplace={() => undefined} />,
  },
  {
    name: 'Language hints: warned',
    node: (
      <LanguageHints
        id="hints"
        check={{ listVersion: '2026.1', hits: [{ ...hit, severity: 'WARN' }] }}
        onReplace={() => undefined}
      />
    ),
  },
  {
    name: 'Language hints: a wish about a group',
    node: <LanguageHints id="hints" check={{ listVersion: '2026.1', hits: [wish] }} onReplace={() => undefined} />,
  },
];
