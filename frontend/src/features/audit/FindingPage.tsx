import { Button, HStack, Link, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { FindingFacts } from '~/features/audit/FindingFacts';
import { useFinding, useJudge, type Finding } from '~/features/audit/findings';
import { useText } from '~/lib/text';

/** A finding for auditors; who made it judges the answer. */
export default function FindingPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useFinding(id);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('findings.one.title')}</PageTitle>
      <Link as={RouterLink} to="/audit/findings">
        {t('findings.all')}
      </Link>
      <Loaded query={query}>
        {(finding) => (
          <VStack gap="space-24">
            <FindingFacts finding={finding} />
            <Judge finding={finding} />
          </VStack>
        )}
      </Loaded>
    </VStack>
  );
}

function Judge({ finding }: { finding: Finding }) {
  const t = useText();
  const refused = useFormErrors();
  const judge = useJudge(finding.id);
  const [step, setStep] = useState<'question' | 'withdrawal'>();
  const [remark, setRemark] = useState('');
  const [dueOn, setDueOn] = useState<string>();
  const errors = judge.error ? refused(judge.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const may = (action: Finding['actions'][number]) => finding.actions.includes(action);
  const done = { say: t('findings.saved'), onSuccess: () => (setStep(undefined), setRemark('')) };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (step) judge.mutate(step === 'question' ? { step, remark, dueOn } : { step, remark }, done);
  };
  return (
    <VStack gap="space-16">
      <FormErrors errors={errors} />
      <HStack gap="space-12">
        {may('CLOSE') && (
          <Button size="small" loading={judge.isPending} onClick={() => judge.mutate({ step: 'closure' }, done)}>
            {t('findings.close')}
          </Button>
        )}
        {may('ASK_AGAIN') && (
          <Button size="small" variant="secondary" onClick={() => setStep('question')}>
            {t('findings.askAgain')}
          </Button>
        )}
        {may('WITHDRAW') && (
          <Button size="small" variant="secondary" onClick={() => setStep('withdrawal')}>
            {t('findings.withdraw')}
          </Button>
        )}
      </HStack>
      {step && (
        <form onSubmit={send} noValidate>
          <VStack gap="space-12">
            <CheckedTextarea
              id="/remark"
              size="small"
              audience="STAFF"
              label={t(step === 'question' ? 'findings.askAgain.why' : 'findings.withdraw.why')}
              maxLength={500}
              value={remark}
              error={fault('/remark')}
              onText={setRemark}
            />
            {step === 'question' && (
              <DateField
                id="/dueOn"
                size="small"
                label={t('findings.due.new')}
                value={dueOn}
                onChange={setDueOn}
                error={fault('/dueOn')}
              />
            )}
            <div>
              <Button size="small" loading={judge.isPending}>
                {t('findings.send')}
              </Button>
            </div>
          </VStack>
        </form>
      )}
    </VStack>
  );
}
