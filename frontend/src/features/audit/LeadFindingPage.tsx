import { Button, Link, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { FormErrors } from '~/components/ui/FormErrors';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { FindingFacts } from '~/features/audit/FindingFacts';
import { useAnswerFinding, useLeadFinding, type LeadFinding } from '~/features/audit/findings';
import { useText } from '~/lib/text';

/** A finding for the leader of the office, who answers it. */
export default function LeadFindingPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useLeadFinding(id);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('findings.one.title')}</PageTitle>
      <Link as={RouterLink} to="/lead/findings">
        {t('findings.all')}
      </Link>
      <Loaded query={query}>{(found) => <Whole found={found} />}</Loaded>
    </VStack>
  );
}

function Whole({ found }: { found: LeadFinding }) {
  const t = useText();
  return (
    <VStack gap="space-24">
      <FindingFacts
        finding={found.finding}
        about={
          found.candidateId && (
            <Link as={RouterLink} to={`/work/candidates/${found.candidateId}`}>
              {t('findings.candidate', { number: String(found.candidateNumber) })}
            </Link>
          )
        }
      />
      {found.finding.actions.includes('ANSWER') && <Answer id={found.finding.id} />}
    </VStack>
  );
}

function Answer({ id }: { id: string }) {
  const t = useText();
  const refused = useFormErrors();
  const answer = useAnswerFinding(id);
  const [text, setText] = useState('');
  const errors = answer.error ? refused(answer.error) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    answer.mutate(text, { say: t('findings.saved') });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <CheckedTextarea
          id="/answer"
          size="small"
          audience="STAFF"
          label={t('findings.answer')}
          description={t('findings.answer.help')}
          maxLength={2000}
          value={text}
          error={errors.find((one) => one.field === '/answer')?.message}
          onText={setText}
        />
        <div>
          <Button size="small" loading={answer.isPending}>
            {t('findings.answer.send')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
