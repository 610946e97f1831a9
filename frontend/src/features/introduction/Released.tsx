import { BodyLong, Box } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import type { EmployerIntroduction } from '~/features/introduction/types';
import { useNames } from '~/features/introduction/useNames';
import { useText } from '~/lib/text';

/** The parts that the candidate has released, stage by stage; nothing else is known here. */
export function Released({ introduction }: { introduction: EmployerIntroduction }) {
  const t = useText();
  const names = useNames();
  const { anonymous, presented, contact } = introduction;
  return (
    <>
      {presented && (
        <Section title={<bdi>{presented.firstName}</bdi>}>
          <Box padding="space-16" borderRadius="8" background="neutral-soft">
            <BodyLong className="as-written">{presented.resources}</BodyLong>
          </Box>
          <Pairs
            items={[
              [
                t('intro.atWork'),
                presented.atWork === 'TOLD' ? presented.atWorkWords : t(`atWork.${presented.atWork}`),
              ],
            ]}
          />
        </Section>
      )}
      {anonymous && (
        <Section title={t(presented ? 'intro.facts' : 'intro.card')}>
          {anonymous.tooFew ? (
            <BodyLong>{t('intro.tooFew', { name: contact?.name ?? 'Nav' })}</BodyLong>
          ) : (
            <Pairs
              items={[
                [t('intro.tasks'), anonymous.tasks.length > 0 && names.list(anonymous.tasks)],
                [t('intro.certificates'), anonymous.certificates.length > 0 && names.list(anonymous.certificates)],
                [
                  t('intro.norwegian'),
                  anonymous.speaking && t('intro.speaks', { level: t(`languageLevel.${anonymous.speaking}`) }),
                ],
                [t('intro.hours'), anonymous.hours && t(`hoursBand.${anonymous.hours}`)],
                [t('intro.region'), anonymous.region && t(`region.${anonymous.region}`)],
              ]}
            />
          )}
        </Section>
      )}
    </>
  );
}
