import {
  BodyLong,
  BodyShort,
  Box,
  Button,
  Detail,
  Heading,
  HStack,
  List,
  ReadMore,
  Tag,
  VStack,
} from '@navikt/ds-react';
import { Failure } from '~/components/ui/Failure';
import { useAnswerConsent, useWithdrawConsent, type MyConsent } from '~/features/candidate/me/consents';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The consents that open a view of the candidate to employers, with the stage each opens. */
const views = { ANONYMOUS_CARD: 'ANONYMOUS', PRESENT_TO_EMPLOYER: 'PRESENTED', SHARE_CONTACT: 'CONTACT' } as const;
const isView = (type: MyConsent['type']): type is keyof typeof views => type in views;

/** One consent: what was asked, the answer, until when; taken back by one tap. */
export function MyConsentCard({ consent }: { consent: MyConsent }) {
  const t = useText();
  const dates = useDates();
  const answer = useAnswerConsent();
  const withdraw = useWithdrawConsent();
  const { id, type, state, steps, translation } = consent;
  const failed = answer.error ?? withdraw.error;
  const say = (choice: 'YES' | 'NO') => answer.mutate({ id, answer: choice }, { say: t('consents.answered') });
  return (
    <Box as="article" padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
      <VStack gap="space-12">
        {failed && <Failure error={failed} />}
        <HStack justify="space-between" gap="space-8" align="start">
          <Heading level="3" size="xsmall">
            {t(`consentType.${type}`)}
          </Heading>
          <Tag size="small" variant="outline" data-color={state === 'GIVEN' ? 'success' : 'neutral'}>
            {t(`consents.state.${state}`)}
          </Tag>
        </HStack>
        <BodyLong>{consent.text}</BodyLong>
        {translation && (
          <div lang={translation.code} dir={translation.direction.toLowerCase()}>
            <BodyLong>{translation.text}</BodyLong>
            {translation.unchecked && <BodyShort size="small">{translation.unchecked}</BodyShort>}
          </div>
        )}
        {consent.region && <BodyShort>{t('consents.region', { region: t(`region.${consent.region}`) })}</BodyShort>}
        {state === 'GIVEN' && (
          <BodyShort>
            {consent.expiresOn ? t('consent.until', { date: dates.long(consent.expiresOn) }) : t('consents.noEnd')}
          </BodyShort>
        )}
        {isView(type) && (state === 'GIVEN' || state === 'ASKED') && <Preview stage={views[type]} />}
        {steps.includes('GIVE') && (
          <div className="answers">
            <Button variant="secondary" loading={answer.isPending} onClick={() => say('YES')}>
              {t('ui.yes')}
            </Button>
            <Button variant="secondary" loading={answer.isPending} onClick={() => say('NO')}>
              {t('ui.no')}
            </Button>
          </div>
        )}
        {steps.includes('WITHDRAW') && (
          <div>
            <Button
              variant="secondary"
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate(id, { say: t('consents.withdrawn') })}
            >
              {t('consent.withdraw')}
            </Button>
          </div>
        )}
        <Detail>
          {consent.answeredAt
            ? t('consents.on.answered', { date: dates.long(consent.answeredAt) })
            : t('consents.on.asked', { date: dates.long(consent.askedAt) })}
        </Detail>
      </VStack>
    </Box>
  );
}

/** Which parts a stage opens, and which stay closed (PRI-04). */
function Preview({ stage }: { stage: 'ANONYMOUS' | 'PRESENTED' | 'CONTACT' }) {
  const t = useText();
  return (
    <ReadMore header={t('consent.preview')}>
      {(['sees', 'seesNot'] as const).map((side) => (
        <div key={side}>
          <BodyShort weight="semibold">{t(`consents.${side}`)}</BodyShort>
          <List>
            {t(`consents.${side}.${stage}`)
              .split('; ')
              .map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
          </List>
        </div>
      ))}
    </ReadMore>
  );
}
