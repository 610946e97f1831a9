import { BodyLong, BodyShort, Link, Select, VStack } from '@navikt/ds-react';
import { lazy, Suspense, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { BackLink } from '~/components/ui/BackLink';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import ChannelSection from '~/features/employer/channel/ChannelSection';
import { OurAnswers } from '~/features/employer/own/OurAnswers';
import { OwnAgreements } from '~/features/employer/own/OwnAgreements';
import { OurNetwork } from '~/features/employer/own/OurNetwork';
import { OwnHistory } from '~/features/employer/own/OwnHistory';
import { OwnInsideForm } from '~/features/employer/own/OwnInsideForm';
import { useOwnInside } from '~/features/employer/own/ownInside';
import { useOwnWorkplaces } from '~/features/employer/ownWorkplaces';
import { useText } from '~/lib/text';

const OurReference = lazy(() => import('~/features/employer/own/OurReference'));

/** What the firm says of itself (EMP-12). */
export default function AboutUsPage() {
  const t = useText();
  const workplaces = useOwnWorkplaces();
  const [chosen, setChosen] = useState<string>();
  return (
    <VStack gap="space-24">
      <div>
        <BackLink to="/employer">{t('firm.title')}</BackLink>
        <PageTitle>{t('about.title')}</PageTitle>
        <BodyLong>{t('about.intro')}</BodyLong>
        <Link as={RouterLink} to="/employer/facts">
          {t('facts.open')}
        </Link>
      </div>
      <Loaded query={workplaces}>
        {(own) => {
          const id = chosen ?? own[0]?.id ?? '';
          return (
            <>
              {own.length > 1 ? (
                <Select label={t('about.whose')} value={id} onChange={(event) => setChosen(event.target.value)}>
                  {own.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </Select>
              ) : (
                <BodyShort weight="semibold">
                  <bdi>{own[0]?.name}</bdi>
                </BodyShort>
              )}
              {id && <Inside key={id} id={id} />}
              {id && <ChannelSection key={`way-${id}`} id={id} teller="employer" tells />}
              {id && <OwnAgreements id={id} />}
              {id && <OwnHistory id={id} />}
              {id && <OurNetwork id={id} />}
              {id && <OurAnswers id={id} />}
              <Suspense>{id && <OurReference key={id} id={id} />}</Suspense>
            </>
          );
        }}
      </Loaded>
    </VStack>
  );
}

function Inside({ id }: { id: string }) {
  const t = useText();
  const inside = useOwnInside(id);
  return (
    <Section title={t('about.inside')}>
      <BodyLong>{t('about.inside.help')}</BodyLong>
      <Loaded query={inside}>
        {({ data, etag }) => <OwnInsideForm inside={data} etag={etag} onReload={inside.refetch} />}
      </Loaded>
    </Section>
  );
}
