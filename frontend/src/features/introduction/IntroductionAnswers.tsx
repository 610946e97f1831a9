import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { useAnswerIntroduction, useMakeOffer } from '~/features/introduction/employerIntroductions';
import { OfferForm } from '~/features/introduction/OfferForm';
import { ReasonForm } from '~/features/introduction/ReasonForm';
import { refusalReasons, type EmployerIntroduction } from '~/features/introduction/types';
import { useOwnPlace } from '~/features/practiceplace/ownPlaces';
import { useText } from '~/lib/text';

/** What the firm can answer now: want to know more, not now with a reason, or a concrete offer. */
export function IntroductionAnswers({ introduction }: { introduction: EmployerIntroduction }) {
  const t = useText();
  const [open, setOpen] = useState<'NO' | 'OFFER'>();
  const answer = useAnswerIntroduction(introduction.id);
  const { actions } = introduction;
  const can = (action: string) => actions.includes(action);
  const close = () => setOpen(undefined);
  const done = { say: t('intro.answered'), onSuccess: close };
  if (open === 'OFFER') return <Offer introduction={introduction} done={done} onCancel={close} />;
  if (open === 'NO')
    return (
      <ReasonForm
        audience="EMPLOYER"
        legend={t('intro.no.why')}
        description={t('intro.no.help')}
        options={refusalReasons.map((reason) => [reason, t(`refusalReason.${reason}`)])}
        send={t('intro.no.send')}
        busy={answer.isPending}
        error={answer.error}
        onCancel={close}
        onSend={(reason, words) => answer.mutate({ interested: false, reason, words }, done)}
      />
    );
  const steps = ['SHOW_INTEREST', 'OFFER', 'SHOW_NO_INTEREST', 'CHOOSE_ANOTHER'];
  if (!steps.some(can)) return null;
  return (
    <VStack gap="space-16">
      {answer.error && <Failure error={answer.error} />}
      {can('OFFER') && <BodyLong>{t('intro.offer.lead')}</BodyLong>}
      <div className="answers">
        {can('SHOW_INTEREST') && (
          <Button loading={answer.isPending} onClick={() => answer.mutate({ interested: true }, done)}>
            {t('intro.yes')}
          </Button>
        )}
        {can('OFFER') && <Button onClick={() => setOpen('OFFER')}>{t('intro.offer.make')}</Button>}
        {(can('SHOW_NO_INTEREST') || can('CHOOSE_ANOTHER')) && (
          <Button variant="secondary" onClick={() => setOpen('NO')}>
            {t(can('CHOOSE_ANOTHER') ? 'intro.another' : 'intro.no')}
          </Button>
        )}
      </div>
    </VStack>
  );
}

interface OfferProps {
  introduction: EmployerIntroduction;
  done: { say: string; onSuccess: () => void };
  onCancel: () => void;
}

function Offer({ introduction, done, onCancel }: OfferProps) {
  const t = useText();
  const offer = useMakeOffer(introduction.id);
  const place = useOwnPlace(introduction.placeId);
  return (
    <Section title={t('intro.offer.make')}>
      <Loaded query={place}>
        {({ data: { need, startFirst, durationDays } }) => (
          <OfferForm
            start={{
              startsOn: startFirst ?? undefined,
              days: durationDays ?? undefined,
              hours: need.hours.stretches,
              supervisorName: need.support.supervisor ?? '',
              prospect: need.job.prospect,
            }}
            busy={offer.isPending}
            error={offer.error}
            onCancel={onCancel}
            onSend={(terms) => offer.mutate(terms, done)}
          />
        )}
      </Loaded>
    </Section>
  );
}
