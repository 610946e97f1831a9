import type { FollowUpView } from '~/features/followup/staff/types';
import { useSaid } from '~/features/followup/staff/useSaid';
import type { TimelineEvent, TimelineState } from '~/features/placement/PlacementTimeline';
import type { PlacementView } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';

const states = { HELD: 'HELD', NO_SHOW: 'MISSED' } as const;

/** Start, talks and end of a placement as events; what was moved or cancelled has no place of its own. */
export function useTimeline(plan: FollowUpView, placement: PlacementView): TimelineEvent[] {
  const t = useText();
  const said = useSaid();
  const talks = plan.contacts
    .filter(({ state }) => state !== 'MOVED' && state !== 'CANCELLED')
    .map((contact): TimelineEvent => {
      const late = contact.urgency === 'OVERDUE' || contact.urgency === 'ESCALATED';
      const state: TimelineState =
        contact.state === 'PLANNED' ? (late ? 'OVERDUE' : 'PLANNED') : states[contact.state as keyof typeof states];
      return {
        id: contact.id,
        date: contact.record?.heldOn ?? contact.date,
        title: t(`contact.channel.${contact.channel}`),
        state,
        party: contact.party === 'PROVIDER' ? null : contact.party,
        note: said(contact.record) || null,
      };
    });
  const edge = (id: string, date: string | null | undefined, happened: boolean, title: string): TimelineEvent[] =>
    date ? [{ id, date, title, state: happened ? 'EVENT' : 'PLANNED', edge: true }] : [];
  return [
    ...edge('start', placement.startedOn ?? placement.startsOn, !!placement.startedOn, t('placements.start')),
    ...talks,
    ...edge('end', placement.endedOn ?? placement.endsOn, !!placement.endedOn, t('placements.end')),
  ];
}
