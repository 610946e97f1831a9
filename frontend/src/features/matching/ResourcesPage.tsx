import { BodyLong, Box, Heading, VStack } from '@navikt/ds-react';
import { useParams } from 'react-router';
import { Call } from '~/components/ui/Call';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { ShowMore } from '~/components/ui/ShowMore';
import { useTens } from '~/components/ui/useTens';
import { useResources, type ResourceCard, type ResourceCards } from '~/features/matching/party/places';
import { useText } from '~/lib/text';

/** Cards without names, in the order of the server; nothing where fewer than five people stand behind one (INT-05). */
export default function ResourcesPage() {
  const { id = '' } = useParams();
  const t = useText();
  return (
    <VStack gap="space-24">
      <PageTitle>{t('resources.title')}</PageTitle>
      <Loaded query={useResources(id)}>{(data) => <Cards data={data} placeId={id} />}</Loaded>
    </VStack>
  );
}

function Cards({ data, placeId }: { data: ResourceCards; placeId: string }) {
  const t = useText();
  const { shown, ...more } = useTens(data.cards.length);
  const contact = data.contactName && data.contactPhone ? { name: data.contactName, phone: data.contactPhone } : null;
  const whom = data.contactName ?? 'Nav';
  const back = (
    <div>
      <LinkButton variant="secondary" to={`/employer/practice-places/${placeId}`}>
        {t('resources.back')}
      </LinkButton>
    </div>
  );
  if (data.tooFew || data.cards.length === 0)
    return (
      <>
        <EmptyState
          why={t(data.tooFew ? 'resources.tooFew' : 'resources.none')}
          help={t(data.tooFew ? 'resources.ask' : 'resources.none.help', { name: whom })}
        />
        <Call contact={contact} whom={t('resources.contact')} />
        {back}
      </>
    );
  return (
    <>
      <BodyLong>{t('resources.lead')}</BodyLong>
      <VStack gap="space-16">
        <ol className="card-list" aria-label={t('resources.title')}>
          {data.cards.slice(0, shown).map((card, at) => (
            <li key={card.id} data-row>
              <Card card={card} number={at + 1} />
            </li>
          ))}
        </ol>
        <ShowMore {...more} />
      </VStack>
      <BodyLong>{t('resources.more')}</BodyLong>
      <Call contact={contact} whom={t('resources.contact')} />
      {back}
    </>
  );
}

function Card({ card, number }: { card: ResourceCard; number: number }) {
  const t = useText();
  return (
    <Box as="article" padding="space-16" borderRadius="8" borderWidth="1" borderColor="neutral-subtle">
      <VStack gap="space-8">
        <Heading level="2" size="xsmall">
          {card.tasks.length > 0
            ? t('resources.card.tasks', { number, tasks: card.tasks.join(', ') })
            : t('resources.card', { number })}
        </Heading>
        <Pairs
          dense
          items={[
            [t('resources.certificates'), card.certificates.join(', ')],
            [
              t('resources.norwegian'),
              card.norwegianSpeaking && t('resources.speaks', { level: t(`languageLevel.${card.norwegianSpeaking}`) }),
            ],
            [t('resources.hours'), card.hoursBand && t(`hoursBand.${card.hoursBand}`)],
            [t('resources.region'), t(`region.${card.region}`)],
          ]}
        />
      </VStack>
    </Box>
  );
}
