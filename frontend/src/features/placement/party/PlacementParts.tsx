import { BodyLong, BodyShort, Tag, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Call } from '~/components/ui/Call';
import { LinkButton } from '~/components/ui/LinkButton';
import { Pairs } from '~/components/ui/Pairs';
import type { Side } from '~/features/placement/party/agreements';
import { EndToday } from '~/features/placement/party/EndToday';
import { GoalsAndPlan } from '~/features/placement/party/GoalsAndPlan';
import type { PartyPlacement } from '~/features/placement/party/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useWeekWords } from '~/lib/useWeekWords';

interface Props {
  side: Side;
  placement: PartyPlacement;
  /** The talks on the way, which a later room knows; `open` while they can still be moved. */
  talks: (open: boolean) => ReactNode;
}

/** A placement for one of the two outer parties: the talks, goals, plan, whom to ring, and the way out. */
export function PlacementParts({ side, placement, talks }: Props) {
  const t = useText();
  const dates = useDates();
  const week = useWeekWords();
  const ended = placement.state === 'ENDED' || placement.state === 'CLOSED';
  return (
    <>
      <VStack gap="space-8" align="start">
        <BodyShort weight="semibold">
          <bdi>{side === 'me' ? placement.workplaceName : placement.candidateName}</bdi>
        </BodyShort>
        <Tag variant="outline" data-color={placement.state === 'ACTIVE' ? 'success' : 'neutral'}>
          {t(`placementState.${placement.state}`)}
        </Tag>
      </VStack>
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
      {talks(!ended)}
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
