import { BodyLong, BodyShort, Box, Button, Heading, HStack, Link, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { useFormErrors } from '~/components/ui/useFormErrors';
import {
  useDecideReview,
  useNoHireReviews,
  type NoHireReview,
  type ReviewDecision,
} from '~/features/oversight/noHires';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Workplaces where more have finished without a job than their size allows: the leader lets them go on to a day, or holds them back (OVS-03). */
export function NoHireReviews() {
  const t = useText();
  const query = useNoHireReviews();
  return (
    <Section title={t('noHire.title')}>
      <BodyLong size="small" className="narrow">
        {t('noHire.lead')}
      </BodyLong>
      <Loaded query={query}>
        {(reviews) =>
          reviews.length === 0 ? (
            <BodyShort>{t('noHire.empty')}</BodyShort>
          ) : (
            reviews.map((review) => <Review key={review.id} review={review} />)
          )
        }
      </Loaded>
    </Section>
  );
}

function Review({ review }: { review: NoHireReview }) {
  const t = useText();
  const dates = useDates();
  const { workplaceId, workplace, unhired, cannotHire, cap, openedAt, outcome, justification, letUntil } = review;
  return (
    <Box as="article" padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
      <VStack gap="space-12">
        <Heading level="3" size="xsmall">
          <Link as={RouterLink} to={`/work/workplaces/${workplaceId}`}>
            <bdi>{workplace}</bdi>
          </Link>
        </Heading>
        <BodyShort>{t('noHire.facts', { unhired, cap })}</BodyShort>
        {cannotHire > 0 && <BodyShort>{t('noHire.cannot', { cannotHire })}</BodyShort>}
        <BodyShort size="small">{t('noHire.opened', { date: dates.long(openedAt) })}</BodyShort>
        {outcome ? (
          <BodyShort>
            {letUntil ? t('noHire.let', { date: dates.long(letUntil) }) : t('noHire.held')}{' '}
            <span className="as-written">{justification}</span>
          </BodyShort>
        ) : (
          <Decide review={review} />
        )}
      </VStack>
    </Box>
  );
}

function Decide({ review }: { review: NoHireReview }) {
  const t = useText();
  const refused = useFormErrors();
  const decide = useDecideReview(review.id);
  const [outcome, setOutcome] = useState<ReviewDecision['outcome']>();
  const [tried, setTried] = useState(false);
  const [letUntil, setLetUntil] = useState<string>();
  const [justification, setJustification] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!outcome) return;
    decide.mutate(
      { outcome, justification: justification.trim(), letUntil: outcome === 'LET' ? letUntil : undefined },
      { say: t('ui.saved') },
    );
  };
  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-12">
        <FormErrors errors={decide.error ? refused(decide.error) : []} />
        <RadioGroup
          size="small"
          legend={t('noHire.outcome')}
          value={outcome ?? ''}
          error={tried && !outcome ? t('noHire.outcome.missing') : undefined}
          onChange={setOutcome}
        >
          <Radio value="LET">{t('noHire.outcome.LET')}</Radio>
          <Radio value="HOLD">{t('noHire.outcome.HOLD')}</Radio>
        </RadioGroup>
        {outcome === 'LET' && (
          <DateField id="/letUntil" size="small" label={t('noHire.letUntil')} value={letUntil} onChange={setLetUntil} />
        )}
        <CheckedTextarea
          audience="STAFF"
          id="/justification"
          size="small"
          label={t('noHire.justification')}
          description={t('noHire.justification.help')}
          maxLength={1000}
          value={justification}
          onText={setJustification}
        />
        <HStack>
          <Button type="submit" size="small" loading={decide.isPending}>
            {t('noHire.decide')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
