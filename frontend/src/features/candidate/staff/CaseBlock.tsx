import { Box, Button, Heading, Link, Select, VStack } from '@navikt/ds-react';
import { spaced } from '~/components/ui/Call';
import type { FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { useRoles } from '~/api/session';
import { ConflictNotice, MeanwhileNotice } from '~/components/ui/ConflictNotice';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { Pairs } from '~/components/ui/Pairs';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useCandidate } from '~/features/candidate/staff/candidates';
import { CandidateLogin } from '~/features/candidate/staff/CandidateLogin';
import { useChangeReadiness } from '~/features/candidate/staff/changes';
import type { CandidateView } from '~/features/candidate/staff/types';
import { useDates } from '~/lib/dates';
import { readinesses, type Readiness } from '~/lib/enumerations';
import { useText } from '~/lib/text';
import { useKept } from '~/lib/useKept';

interface Props {
  candidate: CandidateView;
  etag: string | null;
}

/** What staff need around the person: how to reach, who follows up, whether the person can start. */
export function CaseBlock({ candidate, etag }: Props) {
  const t = useText();
  const dates = useDates();
  const mayEdit = useRoles().includes('ADVISER');
  return (
    <Box as="aside" padding="space-16" borderRadius="8" background="neutral-soft" aria-label={t('candidates.case')}>
      <VStack gap="space-16">
        <Heading level="2" size="xsmall">
          {t('candidates.case')}
        </Heading>
        <Pairs
          items={[
            [
              t('candidates.new.phone'),
              candidate.phone && (
                <Link href={`tel:${candidate.phone.replace(/\s/g, '')}`}>{spaced(candidate.phone)}</Link>
              ),
            ],
            [
              t('candidates.new.email'),
              candidate.email && <Link href={`mailto:${candidate.email}`}>{candidate.email}</Link>,
            ],
            [t('candidates.head.adviser'), candidate.adviserName && <bdi>{candidate.adviserName}</bdi>],
            [t('candidates.mappedOn'), candidate.mappedOn && dates.long(candidate.mappedOn)],
            [t('candidates.confirmedOn'), candidate.readinessConfirmedOn && dates.long(candidate.readinessConfirmedOn)],
            [t('candidates.acceptsNoJob'), candidate.acceptsNoJob && t('ui.yes')],
          ]}
        />
        {mayEdit && <ReadinessForm candidate={candidate} etag={etag} />}
        {mayEdit && <CandidateLogin id={candidate.id} />}
      </VStack>
    </Box>
  );
}

const readinessOf = ({ readiness, readyFrom }: CandidateView) => ({ readiness, readyFrom: readyFrom ?? undefined });

function ReadinessForm({ candidate, etag }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const again = useCandidate(candidate.id);
  const change = useChangeReadiness(candidate.id);
  const kept = useKept({ value: readinessOf(candidate), etag });
  const { readiness, readyFrom } = kept.draft;
  const errors = change.error && !isConflict(change.error) ? refused(change.error) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { readiness, readyFrom: readiness === 'READY_FROM' ? (readyFrom ?? null) : null, etag: kept.etag },
      {
        say: t('ui.saved'),
        onSuccess: (next) => {
          kept.saved({ value: kept.draft, etag: next.etag });
        },
      },
    );
  };
  const meet = async () => {
    const { data } = await again.refetch();
    if (!data) return;
    change.reset();
    kept.met({ value: readinessOf(data.data), etag: data.etag });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        {isConflict(change.error) && <ConflictNotice onReload={() => void meet()} />}
        {kept.meanwhile && (
          <MeanwhileNotice changes={[[t('candidates.readiness'), t(`readiness.${kept.meanwhile.after.readiness}`)]]} />
        )}
        <FormErrors errors={errors} />
        <Select
          id="/readiness"
          size="small"
          label={t('candidates.readiness')}
          value={readiness}
          onChange={(event) => kept.setDraft({ ...kept.draft, readiness: event.target.value as Readiness })}
        >
          {readinesses.map((one) => (
            <option key={one} value={one}>
              {t(`readiness.${one}`)}
            </option>
          ))}
        </Select>
        {readiness === 'READY_FROM' && (
          <DateField
            id="/readyFrom"
            label={t('candidates.new.readyFrom')}
            value={readyFrom}
            error={errors.find((one) => one.field === '/readyFrom')?.message}
            onChange={(next) => kept.setDraft({ ...kept.draft, readyFrom: next })}
          />
        )}
        <div>
          <Button type="submit" size="small" variant="secondary" loading={change.isPending}>
            {t('candidates.readiness.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
