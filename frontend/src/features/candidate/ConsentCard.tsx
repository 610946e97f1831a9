import { BodyShort, Box, Button, Heading, HStack, Process, Tag, VStack } from '@navikt/ds-react';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

export const stages = ['ANONYMOUS', 'PRESENTED', 'CONTACT', 'PLACEMENT'] as const;
export type DisclosureStage = (typeof stages)[number];
export type ConsentState = 'ASKED' | 'GIVEN' | 'ENDS_SOON' | 'ENDED' | 'WITHDRAWN' | 'REFUSED';

export interface ConsentView {
  id: string;
  receiver: string;
  stage: DisclosureStage;
  state: ConsentState;
  until?: string | null;
}

interface Props {
  consent: ConsentView;
  onPreview: () => void;
  /** One tap, no reason asked; absent where there is nothing to withdraw. */
  onWithdraw?: () => void;
}

const holds = (state: ConsentState) => state === 'GIVEN' || state === 'ENDS_SOON';

/** What one receiver may see, at which of the four steps, until when (5.14). */
export function ConsentCard({ consent, onPreview, onWithdraw }: Props) {
  const t = useText();
  const dates = useDates();
  const at = stages.indexOf(consent.stage);
  const status = (step: number) => {
    if (!holds(consent.state)) return step < at ? 'completed' : 'uncompleted';
    return step === at ? 'active' : step < at ? 'completed' : 'uncompleted';
  };
  return (
    <Box as="article" padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
      <VStack gap="space-12">
        <HStack justify="space-between" gap="space-8">
          <Heading level="2" size="xsmall">
            <bdi>{consent.receiver}</bdi>
          </Heading>
          <Tag size="small" variant="outline" data-color={holds(consent.state) ? 'success' : 'neutral'}>
            {t(`consent.state.${consent.state}`)}
          </Tag>
        </HStack>
        <BodyShort>
          {t('consent.stage', { number: at + 1, total: stages.length, what: t(`stage.${consent.stage}`) })}
          {consent.until && `. ${t('consent.until', { date: dates.long(consent.until) })}`}
        </BodyShort>
        <Process hideStatusText aria-label={t('consent.steps')}>
          {stages.map((stage, step) => (
            <Process.Event key={stage} title={t(`stage.${stage}`)} status={status(step)} />
          ))}
        </Process>
        <HStack gap="space-8">
          <Button variant="secondary" onClick={onPreview}>
            {t('consent.preview')}
          </Button>
          {onWithdraw && holds(consent.state) && (
            <Button variant="secondary" onClick={onWithdraw}>
              {t('consent.withdraw')}
            </Button>
          )}
        </HStack>
      </VStack>
    </Box>
  );
}
