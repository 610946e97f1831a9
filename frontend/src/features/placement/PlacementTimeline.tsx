import {
  CheckmarkCircleIcon,
  CircleIcon,
  ExclamationmarkTriangleIcon,
  StarIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { BodyShort, Process, VStack } from '@navikt/ds-react';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

export const eventStates = ['HELD', 'MISSED', 'PLANNED', 'OVERDUE', 'EVENT'] as const;
export type TimelineState = (typeof eventStates)[number];

/** One thing on the way: a contact with one of the parties, or an event such as the start. */
export interface TimelineEvent {
  id: string;
  date: string;
  title: string;
  state: TimelineState;
  party?: 'CANDIDATE' | 'EMPLOYER' | 'BOTH' | null;
  note?: string | null;
  /** Begin or end: a day on the way, no talk. */
  edge?: boolean;
}

const shapes = {
  HELD: CheckmarkCircleIcon,
  MISSED: XMarkOctagonIcon,
  PLANNED: CircleIcon,
  OVERDUE: ExclamationmarkTriangleIcon,
  EVENT: StarIcon,
} as const;

/** The placement from first to last, in words; the sentence on top is the sum of it (5.10). */
export function PlacementTimeline({ events, label }: { events: readonly TimelineEvent[]; label: string }) {
  const t = useText();
  const dates = useDates();
  const count = (state: TimelineState) => events.filter((event) => event.state === state && !event.edge).length;
  const sorted = [...events].sort((a, b) => a.date.localeCompare(b.date));
  return (
    <VStack as="figure" gap="space-12" className="figure">
      <BodyShort as="figcaption">
        {t('timeline.summary', { label, held: count('HELD'), planned: count('PLANNED'), overdue: count('OVERDUE') })}
      </BodyShort>
      <Process hideStatusText aria-label={label}>
        {sorted.map((event) => {
          const Shape = shapes[event.state];
          const done = event.state === 'HELD' || event.state === 'EVENT';
          return (
            <Process.Event
              key={event.id}
              title={
                event.party ? t('timeline.with', { title: event.title, party: t(`party.${event.party}`) }) : event.title
              }
              timestamp={dates.long(event.date)}
              bullet={<Shape aria-hidden />}
              status={done ? 'completed' : 'uncompleted'}
            >
              {event.edge && done ? null : t(`timeline.state.${event.state}`)}
              {event.note && `: ${event.note}`}
            </Process.Event>
          );
        })}
      </Process>
    </VStack>
  );
}
