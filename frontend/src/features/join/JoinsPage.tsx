import { BodyLong, Button, Heading, HStack, InlineMessage, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { EmptyState } from '~/components/ui/EmptyState';
import { Failure } from '~/components/ui/Failure';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { useDecide, useJoins, type Join } from '~/features/join/joins';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Firms that wait for the own office to check the right to act, oldest first. */
export default function JoinsPage() {
  const t = useText();
  const list = useJoins();
  return (
    <VStack gap="space-24">
      <PageTitle>{t('joins.title')}</PageTitle>
      <BodyLong>{t('joins.lead')}</BodyLong>
      <Loaded query={list}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState why={t('joins.empty')} help={t('joins.empty.help')} />
          ) : (
            all.map((join) => <OneJoin key={join.id} join={join} />)
          )
        }
      </Loaded>
    </VStack>
  );
}

function OneJoin({ join }: { join: Join }) {
  const t = useText();
  const dates = useDates();
  return (
    <section>
      <VStack gap="space-12">
        <Heading level="2" size="small">
          <bdi>{join.firmName}</bdi>
        </Heading>
        {join.known && <InlineMessage status="warning">{t('joins.known')}</InlineMessage>}
        <Pairs
          items={[
            [t('join.organisationNumber'), join.organisationNumber],
            [t('joins.asked'), dates.long(join.madeAt)],
            [t('joins.person'), `${join.name}, ${t(`join.role.${join.role}`)}`],
            [t('join.phone'), join.phone],
            [t('join.email'), join.email],
            [t('joins.owner'), join.contact?.name],
            [t('join.need'), join.need.title],
          ]}
        />
        <Decide join={join} />
      </VStack>
    </section>
  );
}

function Decide({ join }: { join: Join }) {
  const t = useText();
  const decide = useDecide(join);
  const [refusing, setRefusing] = useState(false);
  const [unitNumber, setUnitNumber] = useState(join.organisationNumber);
  const [reason, setReason] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate(refusing ? { step: 'refusal', reason } : { step: 'acceptance', unitNumber }, {
      say: t(refusing ? 'joins.refused' : 'joins.accepted'),
    });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12" align="start">
        {decide.error && <Failure error={decide.error} />}
        {refusing ? (
          <CheckedTextField
            audience="EMPLOYER"
            size="small"
            label={t('joins.reason')}
            description={t('joins.reason.help')}
            value={reason}
            maxLength={500}
            onText={setReason}
          />
        ) : (
          <TextField
            size="small"
            label={t('joins.unit')}
            description={t('joins.unit.help')}
            value={unitNumber}
            onChange={(event) => setUnitNumber(event.target.value)}
          />
        )}
        <HStack gap="space-8">
          <Button size="small" loading={decide.isPending}>
            {t(refusing ? 'joins.refuse' : 'joins.accept')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={() => setRefusing(!refusing)}>
            {t(refusing ? 'ui.cancel' : 'joins.refuse')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
