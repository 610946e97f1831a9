import { Alert, BodyShort, Box, Button, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { FormErrors } from '~/components/ui/FormErrors';
import { Section } from '~/components/ui/Section';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useCaseName } from '~/features/audit/audit';
import { useText } from '~/lib/text';

/** The one way to a name: with a reason that the candidate reads. */
export function NameBox({ id }: { id: string }) {
  const t = useText();
  const refused = useFormErrors();
  const name = useCaseName(id);
  const [reason, setReason] = useState('');
  const errors = name.error ? refused(name.error) : [];
  const shown = name.data?.data;
  const send = (event: FormEvent) => {
    event.preventDefault();
    name.mutate(reason, { say: t('audit.name.done') });
  };
  if (shown)
    return (
      <Section title={t('audit.name.title')}>
        <Box padding="space-16" borderWidth="1" borderRadius="8">
          <BodyShort weight="semibold">
            <bdi>{shown.name}</bdi>
          </BodyShort>
          <BodyShort size="small">{t('audit.name.who', { number: shown.number, office: shown.officeName })}</BodyShort>
        </Box>
      </Section>
    );
  return (
    <Section title={t('audit.name.title')}>
      <form onSubmit={send} noValidate>
        <VStack gap="space-12">
          <Alert size="small" variant="info">
            {t('audit.name.warning')}
          </Alert>
          <FormErrors errors={errors} />
          <CheckedTextarea
            id="/reason"
            size="small"
            audience="STAFF"
            label={t('audit.name.reason')}
            description={t('audit.name.reason.help')}
            maxLength={500}
            value={reason}
            error={errors.find((one) => one.field === '/reason')?.message}
            onText={setReason}
          />
          <div>
            <Button size="small" variant="secondary" loading={name.isPending}>
              {t('audit.name.show')}
            </Button>
          </div>
        </VStack>
      </form>
    </Section>
  );
}
