import { BodyLong, BodyShort, LocalAlert, VStack } from '@navikt/ds-react';
import { useLocation, useParams } from 'react-router';
import { Call } from '~/components/ui/Call';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { StillValid } from '~/features/practiceplace/StillValid';
import { ClosePlace } from '~/features/practiceplace/ClosePlace';
import { steps } from '~/features/practiceplace/need/checks';
import { DetailFacts } from '~/features/practiceplace/details/DetailFacts';
import { draftOf } from '~/features/practiceplace/need/draft';
import type { OwnPlace } from '~/features/practiceplace/need/types';
import { ChangeProspect } from '~/features/practiceplace/prospect/ChangeProspect';
import { useNeedWords } from '~/features/practiceplace/need/useNeedWords';
import { RulesOf } from '~/features/practiceplace/rules/RulesHere';
import { useOwnPlace } from '~/features/practiceplace/ownPlaces';
import { Declined, OwnSteps, StateOf } from '~/features/practiceplace/PlaceStanding';
import { useText } from '~/lib/text';

/** One own place: where it stands and why, what was asked for, and what one can do now. */
export default function PlacePage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useOwnPlace(id);
  return (
    <>
      {!query.data && <PageTitle>{t('place.title')}</PageTitle>}
      <Loaded query={query}>{({ data }) => <Place place={data} onReload={() => void query.refetch()} />}</Loaded>
    </>
  );
}

function Place({ place, onReload }: { place: OwnPlace; onReload: () => void }) {
  const t = useText();
  const words = useNeedWords();
  const sent = (useLocation().state as { sent?: boolean } | null)?.sent;
  const draft = draftOf(place, '');
  const title = place.need.title ?? t('place.title');
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle tab={t('place.title')}>{title}</PageTitle>
        <BodyShort>
          <bdi>{place.workplace}</bdi>
        </BodyShort>
      </div>
      {sent && place.state === 'SUBMITTED' && (
        <LocalAlert status="success">
          <LocalAlert.Header>
            <LocalAlert.Title>{t('place.sent.title')}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>
            {t(place.contact ? 'place.sent.text' : 'place.sent.nobody', { name: place.contact?.name })}
          </LocalAlert.Content>
        </LocalAlert>
      )}
      {place.declineReason && <Declined reason={place.declineReason} final={place.state === 'REFUSED'} />}
      {place.pausesAt && <StillValid pausesAt={place.pausesAt} />}
      <StateOf place={place} />
      <OwnSteps place={place} />
      {place.state === 'PUBLISHED' && (
        <Section title={t('place.resources')}>
          <BodyLong>{t('place.resources.text')}</BodyLong>
          <div>
            <LinkButton variant="secondary" to={`/employer/practice-places/${place.id}/resources`}>
              {t('place.resources.show')}
            </LinkButton>
          </div>
        </Section>
      )}
      <Section title={t('place.need')}>
        <ul className="review">
          {steps
            .flatMap((step) => words(step, draft))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
        {place.state !== 'CLOSED' && place.state !== 'REFUSED' && (
          <div>
            <LinkButton variant="secondary" to={`/employer/practice-places/${place.id}/edit`}>
              {t('place.edit')}
            </LinkButton>
          </div>
        )}
      </Section>
      <RulesOf rules={place.rules} />
      <Section title={t('place.details')}>
        <DetailFacts need={place.need} />
        {place.state !== 'CLOSED' && place.state !== 'REFUSED' && (
          <div>
            <LinkButton variant="secondary" to={`/employer/practice-places/${place.id}/details`}>
              {t('details.open')}
            </LinkButton>
          </div>
        )}
      </Section>
      {place.prospectLocked && place.state !== 'CLOSED' && (
        <ChangeProspect teller="employer" place={place} onReload={onReload} />
      )}
      {place.actions.includes('CLOSE') && <ClosePlace place={place} />}
      <Call contact={place.contact} whom={t('place.contact')} />
    </VStack>
  );
}
