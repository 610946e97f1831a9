import { BodyLong, Heading, Link, List, VStack } from '@navikt/ds-react';
import { spaced } from '~/components/ui/Call';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { useStaffCard } from '~/features/candidate/staff/candidates';
import { ReadinessTag } from '~/features/candidate/staff/ReadinessTag';
import { languageSkills } from '~/features/candidate/LanguageMatrix';
import { useText, type MessageKey } from '~/lib/text';

/** Resources, language, hours, region and whom to ring; no name (PRI-02). */
export function StaffCard({ id }: { id: string }) {
  const t = useText();
  const query = useStaffCard(id);
  return (
    <>
      {!query.data && <PageTitle>{t('candidates.one.title')}</PageTitle>}
      <Loaded query={query}>
        {(card) => (
          <VStack gap="space-16" className="narrow">
            <PageTitle>{t('candidates.tab', { number: card.number })}</PageTitle>
            <BodyLong>{t('candidates.card.why')}</BodyLong>
            <div>
              <ReadinessTag readiness={card.readiness} />
            </div>
            <Heading level="2" size="small">
              {t('candidates.card.can')}
            </Heading>
            {card.resources.length === 0 ? (
              <BodyLong>{t('profile.state.NOT_ASKED')}</BodyLong>
            ) : (
              <List>
                {card.resources.map((one) => (
                  <List.Item key={one.code}>{one.name}</List.Item>
                ))}
              </List>
            )}
            <Pairs
              items={[
                [
                  t('profile.section.certificates'),
                  card.certificates
                    .map((one) => `${one.name} (${t(`certificateState.${one.state}` as MessageKey)})`)
                    .join(', '),
                ],
                [
                  t('profile.section.norwegian'),
                  languageSkills
                    .flatMap((skill) => {
                      const level = card.norwegian[skill];
                      return level ? [`${t(`languageSkill.${skill}`)} ${t(`languageLevel.${level}`)}`] : [];
                    })
                    .join(', '),
                ],
                [t('candidates.head.purpose'), card.mainPurpose && t(`purpose.${card.mainPurpose}`)],
                [t('candidates.card.hours'), card.hours && t(`hoursBand.${card.hours}` as MessageKey)],
                [t('candidates.card.region'), t(`region.${card.region}`)],
                [
                  t('candidates.card.call'),
                  card.call && (
                    <>
                      <bdi>{card.call.name}</bdi>,{' '}
                      <Link href={`tel:${card.call.phone.replace(/\s/g, '')}`}>{spaced(card.call.phone)}</Link>
                      {card.call.standsInFor && ` (${t('candidates.card.standsIn', { name: card.call.standsInFor })})`}
                    </>
                  ),
                ],
              ]}
            />
          </VStack>
        )}
      </Loaded>
    </>
  );
}
