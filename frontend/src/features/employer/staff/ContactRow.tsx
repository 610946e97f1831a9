import { BodyShort, Button, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import { toldOf, useChangeActivity, type ActivityView } from '~/features/employer/staff/activities';
import { useDates } from '~/lib/dates';
import { upperFirst, useText } from '~/lib/text';

interface Props {
  row: ActivityView;
  mayChange: boolean;
  onChange?: () => void;
  level?: '3' | '4';
}

/** One contact of the log, and what its own unit may do with it. */
export function ContactRow({ row, mayChange, onChange, level = '3' }: Props) {
  const t = useText();
  const dates = useDates();
  const change = useChangeActivity(row.workplaceId);
  const cancel = () =>
    change.mutate(
      { id: row.id, version: row.version, body: { ...toldOf(row), state: 'CANCELLED' } },
      { say: t('contactLog.cancelled') },
    );
  return (
    <VStack gap="space-4">
      <HStack gap="space-8" align="center">
        <Heading level={level} size="xsmall">
          {upperFirst(t(`activityType.${row.type}`))}
        </Heading>
        {row.state !== 'HELD' && (
          <Tag size="xsmall" variant="outline" data-color={row.state === 'PLANNED' ? 'info' : 'neutral'}>
            {upperFirst(t(`activityState.${row.state}`))}
          </Tag>
        )}
      </HStack>
      <BodyShort size="small" textColor="subtle">
        {[dates.long(row.day), t(`activityChannel.${row.channel}`), row.by, row.unit].filter(Boolean).join(' · ')}
      </BodyShort>
      {row.contact && (
        <BodyShort size="small">
          {t('contactLog.with')} <bdi>{row.contact}</bdi>
        </BodyShort>
      )}
      {row.topic && <BodyShort size="small">{row.topic}</BodyShort>}
      {row.result && <BodyShort size="small">{t('contactLog.result.is', { result: row.result })}</BodyShort>}
      {row.nextStep && (
        <BodyShort size="small">
          {t('contactLog.next.is', { step: row.nextStep, date: row.nextOn ? dates.long(row.nextOn) : '' })}
        </BodyShort>
      )}
      {mayChange && (row.state === 'PLANNED' || row.state === 'HELD') && (
        <HStack gap="space-8">
          <Button size="small" variant="tertiary" onClick={onChange}>
            {t(row.state === 'PLANNED' ? 'contactLog.hold' : 'contactLog.change')}
          </Button>
          {row.state === 'PLANNED' && (
            <Button size="small" variant="tertiary" loading={change.isPending} onClick={cancel}>
              {t('contactLog.cancel')}
            </Button>
          )}
        </HStack>
      )}
    </VStack>
  );
}
