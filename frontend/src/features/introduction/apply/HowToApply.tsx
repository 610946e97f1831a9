import { BodyLong, VStack } from '@navikt/ds-react';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { ApplyForm } from '~/features/introduction/apply/ApplyForm';
import { useMyApplication, type MyApplication } from '~/features/introduction/apply/application';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  placeId: string;
  /** Nothing of the pair itself stops the candidate. */
  possible: boolean;
}

/** How the workplace wants it, before anybody applies; the form only where an application is taken (INT-10). */
export function HowToApply({ placeId, possible }: Props) {
  const t = useText();
  return (
    <Section title={t('apply.title')}>
      <Loaded query={useMyApplication(placeId)}>
        {(how) => (
          <VStack gap="space-16">
            <Way how={how} />
            {how.stop ? <Stopped how={how} /> : possible && <ApplyForm how={how} />}
          </VStack>
        )}
      </Loaded>
    </Section>
  );
}

function Way({ how }: { how: MyApplication }) {
  const t = useText();
  const { channel, contactName, contactPhone, words, most, period } = how;
  return (
    <div>
      <BodyLong weight="semibold">{t(`apply.way.${channel ?? 'NOT_TOLD'}`)}</BodyLong>
      {contactName && (
        <BodyLong>
          {t('apply.askFor')} <bdi>{contactName}</bdi>
          {contactPhone && (
            <>
              {', '}
              <a href={`tel:${contactPhone.replace(/\s/g, '')}`}>{contactPhone}</a>
            </>
          )}
        </BodyLong>
      )}
      {words && <BodyLong className="as-written">{words}</BodyLong>}
      {most != null && period && <BodyLong>{t(`apply.most.${period}`, { most })}</BodyLong>}
    </div>
  );
}

/** Why the reader cannot apply here now, and what to do instead. The wrong way has been told above. */
function Stopped({ how }: { how: MyApplication }) {
  const t = useText();
  const dates = useDates();
  const { stop, opensOn, offerId } = how;
  if (stop === 'WRONG_CHANNEL' || !stop) return null;
  return (
    <>
      <BodyLong>
        {stop === 'PERIOD_FULL' && opensOn
          ? t('apply.stop.PERIOD_FULL', { date: dates.long(opensOn) })
          : stop === 'PERIOD_FULL'
            ? null
            : t(`apply.stop.${stop}`)}
      </BodyLong>
      {stop === 'IN_PROCESS' && offerId && (
        <div>
          <LinkButton variant="secondary" to={`/me/offers/${offerId}`}>
            {t('apply.toIt')}
          </LinkButton>
        </div>
      )}
      {stop === 'TOO_MANY' && (
        <div>
          <LinkButton variant="secondary" to="/me/applications">
            {t('applications.title')}
          </LinkButton>
        </div>
      )}
    </>
  );
}
