import { ConsentCard } from '~/features/candidate/ConsentCard';
import { DisclosurePreview } from '~/features/candidate/DisclosurePreview';
import { FactEditor } from '~/features/candidate/FactEditor';
import { LanguageMatrix, type LanguageRow } from '~/features/candidate/LanguageMatrix';
import type { Specimen } from '~/lib/specimen';

const nothing = () => undefined;
const own = { source: 'CANDIDATE', recordedAt: '2026-10-03' } as const;
const rows: LanguageRow[] = [
  { skill: 'SPEAKING', state: 'VALUE', level: 'B1', ...own, test: { level: 'A2', passedOn: '2026-06-12' } },
  { skill: 'WRITING', state: 'NOT_ASKED', test: { plannedOn: '2027-01-12' } },
  { skill: 'READING', state: 'DECLINED' },
];
const consent = { id: '1', receiver: 'Bygg AS', stage: 'PRESENTED', until: '2026-12-03' } as const;

export const candidateSpecimens: Specimen[] = [
  {
    name: 'Fact: not asked',
    node: <FactEditor name="Førerkort B" fact={{ state: 'NOT_ASKED' }} onChange={nothing} />,
  },
  {
    name: 'Fact: has, verified',
    node: (
      <FactEditor
        name="Førerkort B"
        use="Brukes til plasser der du kjører."
        fact={{ state: 'VALUE', verified: true, ...own }}
        onChange={nothing}
        onDisagree={nothing}
      >
        <span>Til mai 2031</span>
      </FactEditor>
    ),
  },
  {
    name: 'Fact: disputed and old',
    node: (
      <FactEditor name="Truckbevis" fact={{ state: 'NONE', disputed: true, stale: true, ...own }} onChange={nothing} />
    ),
  },
  { name: 'Language: to read', node: <LanguageMatrix caption="Norsk" rows={rows} /> },
  { name: 'Language: to change', node: <LanguageMatrix caption="Norsk" rows={rows} onChange={nothing} /> },
  ...(['GIVEN', 'ENDS_SOON', 'WITHDRAWN'] as const).map((state) => ({
    name: `Consent: ${state}`,
    node: <ConsentCard consent={{ ...consent, state }} onPreview={nothing} onWithdraw={nothing} />,
  })),
  {
    name: 'Disclosure preview',
    node: (
      <DisclosurePreview
        receiver="Bygg AS"
        stage="ANONYMOUS"
        views={[
          {
            stage: 'ANONYMOUS',
            sees: ['Varemottak, plukk', 'Norsk: snakker B1', 'Dagtid, under 30 timer'],
            seesNot: ['navn', 'alder', 'bilde', 'bosted', 'arbeidsgivere', 'poeng'],
          },
          { stage: 'PRESENTED', sees: ['Fornavn', 'Setningene du har valgt'], seesNot: ['etternavn', 'telefon'] },
        ]}
      />
    ),
  },
];
