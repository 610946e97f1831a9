import { BodyLong, BodyShort, List, Tag } from '@navikt/ds-react';
import { Call } from '~/components/ui/Call';
import { LinkButton } from '~/components/ui/LinkButton';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import type { Side } from '~/features/placement/party/agreements';
import { EndToday } from '~/features/placement/party/EndToday';
import { GoalsAndPlan } from '~/features/placement/party/GoalsAndPlan';
import type { PartyPlacement } from '~/features/placement/party/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useWeekWords } from '~/lib/useWeekWords';

/** A placement for one of the two outer parties: next talk, goals, plan, whom to ring, and the way out. */
export function PlacementParts({ side, placement }: { side: Side; placement: PartyPlacement }) {
  const t = useText();
  const dates = useDates();
  const week = useWeekWords();
  const ended = placement.state === 'ENDED' || placement.state === 'CLOSED';
  const talks = (placement.contacts ?? []).filter(({ state }) => state === 'PLANNED');
  return (
    <>
      <div>
        <BodyShort weight="semibold">
          <bdi>{side === 'me' ? placement.workplaceName : placement.candidateName}</bdi>
        </BodyShort>
        <Tag variant="outline" data-color={placement.state === 'ACTIVE' ? 'success' : 'neutral'}>
          {t(`placementState.${placement.state}`)}
        </Tag>
      </div>
      <Pairs
        items={[
          [
            t('party.period'),
            t('party.period.value', { from: dates.long(placement.startsOn), to: dates.long(placement.endsOn) }),
          ],
          [t('party.ended'), ended && placement.endedOn && dates.long(placement.endedOn)],
          [t('party.hours'), placement.hoursWeek && week(placement.hoursWeek)],
          [t('party.supervisor'), placement.supervisorName],
        ]}
      />
      {ended && <BodyLong>{t(`party.ended.${side}`)}</BodyLong>}
      {!ended && talks.length > 0 && (
        <Section title={t('party.talks')}>
          <List>
            {talks.map(({ id, date }) => (
              <List.Item key={id}>{dates.long(date)}</List.Item>
            ))}
          </List>
        </Section>
      )}
      <GoalsAndPlan goals={placement.goals} items={placement.trainingItems} />
      <div>
        <LinkButton variant="secondary" to={`/${side}/agreements/${placement.agreementId}`}>
          {t('party.agreement.open')}
        </LinkButton>
      </div>
      <Call contact={placement.contact} whom={t(side === 'me' ? 'party.contact.me' : 'party.contact')} />
      {placement.actions.includes('END') && <EndToday side={side} id={placement.id} />}
    </>
  );
}
