import { Button } from '@navikt/ds-react';
import { Problem } from '~/api/problem';
import { EmptyState } from '~/components/ui/EmptyState';
import { Failure } from '~/components/ui/Failure';
import { FormErrors } from '~/components/ui/FormErrors';
import type { Specimen } from '~/lib/specimen';

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
];
