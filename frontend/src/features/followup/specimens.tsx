import { Button } from '@navikt/ds-react';
import { ContactForm } from '~/features/followup/ContactForm';
import { urgencies, Worklist, WorklistRow } from '~/features/followup/WorklistRow';
import type { Specimen } from '~/lib/specimen';

const nothing = () => undefined;

export const followupSpecimens: Specimen[] = [
  {
    name: 'Contact form',
    node: (
      <ContactForm
        draft={{
          party: 'BOTH',
          heldOn: '2026-11-16',
          channel: 'VISIT',
          topics: ['TASKS'],
          goals: {},
          trainingItems: {},
          candidateWords: '',
          employerWords: '',
          nextOn: '2026-11-30',
          lastContact: false,
        }}
        trainingItems={[{ id: 't1', text: 'Kjøre truck' }]}
        goals={[{ id: 'g1', text: 'Ta imot varer alene' }]}
        prompts={['Hva har gått bra?', 'Hva er neste oppgave?']}
        onSave={nothing}
      />
    ),
  },
  {
    name: 'Worklist',
    node: (
      <Worklist caption="Hva nå">
        {urgencies.map((urgency) => (
          <WorklistRow
            key={urgency}
            to="/"
            item={{
              id: urgency,
              urgency,
              daysOver: urgency === 'OVERDUE' ? 4 : null,
              whom: `Amina ${urgencies.indexOf(urgency) + 1}, Bygg AS`,
              what: 'besøk',
              last: urgency === 'DUE' ? null : '2026-10-21',
              due: '2026-11-17',
            }}
            actions={
              <Button size="small" variant="secondary">
                Logg
              </Button>
            }
          />
        ))}
      </Worklist>
    ),
  },
];
