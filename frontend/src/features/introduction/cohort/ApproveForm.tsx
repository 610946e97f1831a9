import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { Section } from '~/components/ui/Section';
import { isOutcome } from '~/features/introduction/cohort/codes';
import { useApproveCohort, type Cohort } from '~/features/introduction/cohort/cohorts';
import { CoolDownSelect, type CoolDownReason } from '~/features/introduction/staff/CoolDownField';
import { useWhom } from '~/features/introduction/staff/useWhom';
import { useText } from '~/lib/text';

/** Makes each pair a suggestion, and says for each what came of it. @param busy while the board is being changed: what would be approved is not known yet */
export function ApproveForm({ cohort, busy }: { cohort: Cohort; busy: boolean }) {
  const t = useText();
  const whom = useWhom();
  const approve = useApproveCohort(cohort);
  const [reason, setReason] = useState('');
  const [allTheSame, setAllTheSame] = useState<CoolDownReason | ''>('');
  const [tried, setTried] = useState(false);
  const people = [...cohort.places.flatMap((place) => place.people), ...cohort.unplaced];
  // Once it was asked for, the answer stays in sight.
  const inPeace = allTheSame !== '' || approve.data?.some(({ outcome }) => outcome === 'COOL_DOWN');
  const name = (id: string) => {
    const person = people.find((one) => one.candidateId === id);
    return person ? whom({ candidateName: person.name, candidateNumber: person.number }) : '';
  };
  const send = () => {
    setTried(true);
    const words = reason.trim();
    // The same words stand for a place outside somebody's first ten: it was the whole class that was spread.
    if (words)
      approve.mutate(
        { reason: words, override: { reason: 'OTHER', words }, coolDownReason: allTheSame || undefined },
        { say: t('cohort.approve.done') },
      );
  };
  return (
    <Section title={t('cohort.approve.title')}>
      <VStack gap="space-12">
        <BodyShort>{t('cohort.approve.help')}</BodyShort>
        <CheckedTextarea
          audience="HEARD"
          size="small"
          label={t('cohort.approve.reason')}
          maxLength={500}
          value={reason}
          error={tried && !reason.trim() ? t('cohort.approve.missing') : undefined}
          onText={setReason}
        />
        {inPeace && <CoolDownSelect value={allTheSame} onChange={setAllTheSame} />}
        {approve.error && <Failure error={approve.error} />}
        <div>
          <Button loading={approve.isPending} disabled={busy} onClick={send}>
            {t('cohort.approve')}
          </Button>
        </div>
        {approve.data && (
          <ul>
            {approve.data.map(({ candidateId, outcome, missing }) => (
              <li key={candidateId}>
                <bdi>{name(candidateId)}</bdi>:{' '}
                {isOutcome(outcome) ? t(`cohort.outcome.${outcome}`) : t('cohort.outcome.other')}
                {missing.length > 0 && ` ${t('cohort.outcome.missing')}`}
              </li>
            ))}
          </ul>
        )}
      </VStack>
    </Section>
  );
}
