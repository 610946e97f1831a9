import { BodyLong, BodyShort, Button, InlineMessage, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { useProblemText } from '~/components/ui/useProblemText';
import { OurStories } from '~/features/employer/own/OurStories';
import { useOptIn, useOwnReference, type OwnReference } from '~/features/employer/own/ownReference';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The firm asks for the badge and leaves it, and reads what is met and what is missing (EMP-21). */
export default function OurReference({ id }: { id: string }) {
  const t = useText();
  return (
    <Section title={t('reference.own.title')}>
      <BodyLong>{t('reference.own.lead')}</BodyLong>
      <Loaded query={useOwnReference(id)}>
        {(own) => (
          <VStack gap="space-12">
            <Standing own={own} />
            <ul>
              {own.criteria.map(({ criterion, needed, has, met }) => (
                <li key={criterion}>
                  {t(met ? 'reference.own.met' : 'reference.own.unmet')}:{' '}
                  {t(`reference.criterion.${criterion}`, { needed: needed ?? 0 })}.{' '}
                  {has != null && t('reference.own.number', { has })}
                </li>
              ))}
            </ul>
            <Choice own={own} />
            {wants(own) && <OurStories own={own} />}
          </VStack>
        )}
      </Loaded>
      <Link as={RouterLink} to="/reference-employers">
        {t('reference.own.all')}
      </Link>
    </Section>
  );
}

const wants = ({ state }: OwnReference) => Boolean(state) && state !== 'LEFT';

function Standing({ own: { state, since, noticeUntil } }: { own: OwnReference }) {
  const t = useText();
  const dates = useDates();
  if (state === 'NOTICE' && noticeUntil)
    return <InlineMessage status="warning">{t('reference.notice', { date: dates.long(noticeUntil) })}</InlineMessage>;
  if (state === 'LOST') return <InlineMessage status="warning">{t('reference.own.lost')}</InlineMessage>;
  if (state === 'WAITING') return <BodyShort>{t('reference.own.wait')}</BodyShort>;
  if (state === 'AWARDED' && since)
    return <InlineMessage status="success">{t('reference.own.has', { date: dates.long(since) })}</InlineMessage>;
  return null;
}

function Choice({ own }: { own: OwnReference }) {
  const t = useText();
  const words = useProblemText();
  const optIn = useOptIn(own.workplaceId);
  const wanted = !wants(own);
  return (
    <div>
      <Button
        size="small"
        variant="secondary"
        loading={optIn.isPending}
        onClick={() =>
          optIn.mutate(
            { wanted, version: own.version },
            { say: t(wanted ? 'reference.own.asked' : 'reference.own.left') },
          )
        }
      >
        {t(wanted ? 'reference.own.ask' : 'reference.own.leave')}
      </Button>
      {optIn.error && <InlineMessage status="error">{words(optIn.error)}</InlineMessage>}
    </div>
  );
}
