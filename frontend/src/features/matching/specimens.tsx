import { Button, Tag } from '@navikt/ds-react';
import { example, nothingKnown, stopped, thin, withinReach } from '~/features/matching/example';
import { Explanation } from '~/features/matching/Explanation';
import { GateNotice } from '~/features/matching/GateNotice';
import { MatchCard } from '~/features/matching/MatchCard';
import { ScoreBar } from '~/features/matching/ScoreBar';
import type { Specimen } from '~/lib/specimen';

const actions = (
  <>
    <Button size="small">Se hvorfor</Button>
    <Button size="small" variant="secondary">
      Spør kandidaten
    </Button>
  </>
);

export const matchingSpecimens: Specimen[] = [
  {
    name: 'Match card: fits',
    node: (
      <MatchCard
        match={example}
        to="/"
        actions={actions}
        freshness={
          <Tag size="small" variant="outline" data-color="success">
            Ja nå, sagt i går
          </Tag>
        }
      />
    ),
  },
  { name: 'Match card: thin', node: <MatchCard match={thin} to="/" actions={actions} marks={['Ikke klar ennå']} /> },
  { name: 'Match card: within reach', node: <MatchCard match={withinReach} to="/" pinned /> },
  {
    name: 'Match card: nothing known',
    node: <MatchCard match={{ ...nothingKnown, refreshed: true }} to="/" passedOver />,
  },
  { name: 'Score bar: known', node: <ScoreBar match={example} /> },
  { name: 'Score bar: thin', node: <ScoreBar match={thin} /> },
  { name: 'Score bar: nothing known', node: <ScoreBar match={nothingKnown} /> },
  { name: 'Explanation: fits', node: <Explanation match={example} /> },
  { name: 'Explanation: stopped', node: <Explanation match={stopped} /> },
  ...stopped.gates.map((gate) => ({ name: 'Gate notice', node: <GateNotice gate={gate} /> })),
  ...withinReach.conditions.map((one) => ({
    name: 'Condition notice',
    node: <GateNotice gate={one} kind="condition" />,
  })),
];
