import { BodyShort, Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useAuditedOffices } from '~/features/audit/audit';
import { severities, useMakeFinding, type FindingRequest } from '~/features/audit/findings';
import { OfficeSelect } from '~/features/audit/OfficeSelect';
import { useText } from '~/lib/text';

/** A finding: how serious, where, who answers, by when; with the case that it is about, where there is one. */
export default function NewFindingPage() {
  const t = useText();
  const refused = useFormErrors();
  const navigate = useNavigate();
  const caseId = useSearchParams()[0].get('caseId') ?? undefined;
  const offices = useAuditedOffices();
  const make = useMakeFinding();
  const [officeId, setOfficeId] = useState('');
  const [severity, setSeverity] = useState<FindingRequest['severity']>('CENSURABLE');
  const [finding, setFinding] = useState('');
  const [responsibleId, setResponsibleId] = useState('');
  const [dueOn, setDueOn] = useState<string>();
  const leaders = offices.data?.find((office) => office.id === officeId)?.leaders ?? [];
  const answers = leaders.find((one) => one.id === responsibleId) ?? leaders[0];
  const errors = make.error ? refused(make.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    make.mutate(
      { officeId, caseId, severity, finding, responsibleId: answers?.id ?? '', dueOn: dueOn ?? '' },
      { say: t('findings.made'), onSuccess: ({ data }) => void navigate(`/audit/findings/${data.id}`) },
    );
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        <PageTitle>{t('findings.new.title')}</PageTitle>
        {caseId && <BodyShort>{t('findings.new.case')}</BodyShort>}
        <FormErrors errors={errors} />
        <HStack gap="space-16" align="start">
          <Select
            id="/severity"
            size="small"
            label={t('findings.severity')}
            value={severity}
            onChange={(event) => setSeverity(event.target.value as FindingRequest['severity'])}
          >
            {severities.map((one) => (
              <option key={one} value={one}>
                {t(`findings.severity.${one}`)}
              </option>
            ))}
          </Select>
          <OfficeSelect id="/officeId" one value={officeId} onChange={setOfficeId} error={fault('/officeId')} />
          <Select
            id="/responsibleId"
            size="small"
            label={t('findings.responsible')}
            value={answers?.id ?? ''}
            error={fault('/responsibleId')}
            onChange={(event) => setResponsibleId(event.target.value)}
          >
            {leaders.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Select>
        </HStack>
        <CheckedTextarea
          id="/finding"
          size="small"
          audience="STAFF"
          label={t('findings.finding')}
          description={t('findings.finding.help')}
          maxLength={2000}
          value={finding}
          error={fault('/finding')}
          onText={setFinding}
        />
        <DateField
          id="/dueOn"
          size="small"
          label={t('findings.due')}
          value={dueOn}
          onChange={setDueOn}
          error={fault('/dueOn')}
        />
        <div>
          <Button size="small" loading={make.isPending}>
            {t('findings.make')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
