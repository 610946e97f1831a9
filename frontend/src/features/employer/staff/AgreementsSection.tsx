import { BodyShort, Button, Heading, HStack, ReadMore, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { AgreementFacts } from '~/features/employer/agreement/AgreementFacts';
import { AgreementForm } from '~/features/employer/staff/AgreementForm';
import { EndAgreementForm } from '~/features/employer/staff/EndAgreementForm';
import { useAgreements, type AgreementWithNumbers, type Cooperation } from '~/features/employer/staff/agreements';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  employerId: string;
  /** The reader may make, change and end agreements. */
  makes: boolean;
}

/** What is agreed with the employer, and what has come of it (EMP-16). */
export default function AgreementsSection({ employerId, makes }: Props) {
  const t = useText();
  const query = useAgreements(employerId);
  return (
    <Section title={t('cooperation.title')}>
      <Loaded query={query}>
        {(cooperation) => (
          <All cooperation={cooperation} employerId={employerId} makes={makes} onReload={() => void query.refetch()} />
        )}
      </Loaded>
    </Section>
  );
}

function All({ cooperation, employerId, makes, onReload }: Props & { cooperation: Cooperation; onReload: () => void }) {
  const t = useText();
  const [open, setOpen] = useState<{ id: string; step: 'change' | 'end' } | 'new'>();
  const close = () => setOpen(undefined);
  const form = { employerId, onClose: close, onReload };
  const row = (one: AgreementWithNumbers) => {
    const { agreement } = one;
    const step = typeof open === 'object' && open.id === agreement.id ? open.step : undefined;
    if (step === 'change')
      return <AgreementForm key={agreement.id} {...form} given={agreement} providers={cooperation.providers} />;
    return (
      <VStack key={agreement.id} gap="space-8">
        <Agreement {...one} />
        {step === 'end' && <EndAgreementForm {...form} agreement={agreement} />}
        {makes && !step && !agreement.endedOn && (
          <HStack gap="space-8">
            <Button size="small" variant="tertiary" onClick={() => setOpen({ id: agreement.id, step: 'change' })}>
              {t('cooperation.change')}
            </Button>
            {agreement.standing !== 'OVER' && (
              <Button size="small" variant="tertiary" onClick={() => setOpen({ id: agreement.id, step: 'end' })}>
                {t('cooperation.end')}
              </Button>
            )}
          </HStack>
        )}
      </VStack>
    );
  };
  const over = cooperation.agreements.filter(({ agreement }) => agreement.standing === 'OVER');
  return (
    <VStack gap="space-16">
      {cooperation.agreements.length === 0 && <BodyShort size="small">{t('cooperation.none')}</BodyShort>}
      {cooperation.agreements.filter((one) => !over.includes(one)).map(row)}
      {over.length > 0 && (
        <ReadMore size="small" header={t('cooperation.over', { count: over.length })}>
          <VStack gap="space-16">{over.map(row)}</VStack>
        </ReadMore>
      )}
      {makes &&
        (open === 'new' ? (
          <AgreementForm {...form} providers={cooperation.providers} />
        ) : (
          <div>
            <Button size="small" variant="secondary" onClick={() => setOpen('new')}>
              {t('cooperation.make')}
            </Button>
          </div>
        ))}
    </VStack>
  );
}

function Agreement({ agreement, numbers }: AgreementWithNumbers) {
  const t = useText();
  const dates = useDates();
  const { standing, reviewOn, endedOn, endWords, madeBy } = agreement;
  return (
    <VStack gap="space-4">
      <HStack gap="space-8" align="center">
        <Heading level="3" size="xsmall">
          {t(`agreementKind.${agreement.kind}`)}
        </Heading>
        <Tag size="xsmall" variant="outline" data-color={standing === 'IN_FORCE' ? 'success' : 'neutral'}>
          {t(`agreementStanding.${standing}`)}
        </Tag>
        {agreement.reviewDue && (
          <Tag size="xsmall" variant="moderate" data-color="warning">
            {t('cooperation.reviewDue')}
          </Tag>
        )}
      </HStack>
      <AgreementFacts facts={{ ...agreement, ...numbers }} />
      <BodyShort size="small" textColor="subtle">
        {[
          reviewOn && !endedOn && t('cooperation.reviewOn', { date: dates.long(reviewOn) }),
          endedOn && t('cooperation.ended', { date: dates.long(endedOn) }) + (endWords ? `: ${endWords}` : ''),
          madeBy && t('cooperation.madeBy', { name: madeBy }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </BodyShort>
    </VStack>
  );
}
