import { BodyShort } from '@navikt/ds-react';
import { useChoiceFacts, type ChoiceFacts, type PrincipleKind } from '~/features/employer/choice/choice';
import { useHistory, type HostHistory } from '~/features/employer/staff/history';
import { useDates } from '~/lib/dates';
import { useText, type Text } from '~/lib/text';

/** What stands here already of what is asked, so that nobody has to look for it. */
export function Known({ kind, id }: { kind: PrincipleKind; id: string }) {
  const t = useText();
  const dates = useDates();
  const facts = useChoiceFacts(id).data;
  const history = useHistory(id).data;
  if (!facts || !history) return null;
  const lines = knownOf(kind, facts, history, dates.long(history.since), t);
  return lines.map((line) => (
    <BodyShort key={line} size="small">
      {line}
    </BodyShort>
  ));
}

function knownOf(kind: PrincipleKind, facts: ChoiceFacts, history: HostHistory, date: string, t: Text): string[] {
  const { places } = facts;
  const ofPlaces = (line: string) => (places > 0 ? [line] : [t('choice.known.noPlaces')]);
  switch (kind) {
    case 'REAL_RECRUITMENT':
      return [
        ...ofPlaces(t('choice.known.prospect', { count: facts.withProspect, places })),
        ...(history.hired > 0 ? [t('choice.known.hired', { count: history.hired, date })] : []),
      ];
    case 'TRAINING':
      return [
        ...ofPlaces(t('choice.known.training', { count: facts.withTraining, places })),
        ...(history.withoutTraining > 0 ? [t('choice.known.withoutTraining', { count: history.withoutTraining })] : []),
      ];
    case 'SUPERVISOR':
      return ofPlaces(t('choice.known.supervisor', { count: facts.withSupervisor, places }));
    case 'HISTORY':
      return history.placements > 0
        ? [
            t('choice.known.history', {
              date,
              placements: history.placements,
              completed: history.completed,
              endedEarly: history.endedEarly,
              hired: history.hired,
            }),
          ]
        : [t('choice.known.noHistory', { date })];
    default:
      return [];
  }
}
