import { BodyShort, Button, HStack, ReadMore, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { LightTag } from '~/features/employer/staff/LightTag';
import { useLight, useOutlook, type LightView } from '~/features/employer/staff/light';
import { OutlookFacts } from '~/features/employer/staff/OutlookFacts';
import { OutlookForm } from '~/features/employer/staff/OutlookForm';
import { PauseForm } from '~/features/employer/staff/PauseForm';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  /** The reader may write down what the workplace tells. */
  tells: boolean;
  /** Practice persons from elsewhere; without a number, how many are there is not known (EMP-15). */
  load?: WorkplaceView['practiceLoad'];
}

/** The light of a workplace with its reasons and history (EMP-07), and what it is computed of that people tell (EMP-13): a fact is added, no colour. */
export function LightSection({ id, tells, load }: Props) {
  const t = useText();
  const light = useLight(id);
  const told = useOutlook(id);
  const [open, setOpen] = useState<'outlook' | 'pause'>();
  const close = () => setOpen(undefined);
  return (
    <Section title={t('light.title')}>
      <Loaded query={light}>{(view) => <Reasons light={view} load={load} />}</Loaded>
      <Loaded query={told}>
        {(view) => (
          <VStack gap="space-12">
            {open !== 'outlook' && <OutlookFacts told={view} />}
            {tells && !open && (
              <HStack gap="space-8">
                <Button size="small" variant="secondary" onClick={() => setOpen('outlook')}>
                  {t('outlook.tell')}
                </Button>
                <Button size="small" variant="secondary" onClick={() => setOpen('pause')}>
                  {t('pause.tell')}
                </Button>
              </HStack>
            )}
            {open === 'outlook' && <OutlookForm id={id} told={view} onClose={close} />}
            {open === 'pause' && <PauseForm id={id} onClose={close} />}
          </VStack>
        )}
      </Loaded>
    </Section>
  );
}

function Reasons({ light, load }: { light: LightView; load: Props['load'] }) {
  const t = useText();
  const dates = useDates();
  const { colour, reasons, since, confirmed, askedOften, changes } = light;
  return (
    <VStack gap="space-8">
      <HStack gap="space-8" align="center">
        <LightTag light={colour} />
        <BodyShort size="small">{t('light.since', { date: dates.long(since) })}</BodyShort>
      </HStack>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{t(`lightReason.${reason}`)}</li>
        ))}
        {confirmed && <li>{t('light.confirmed', { date: dates.long(confirmed) })}</li>}
        {askedOften && <li>{t('light.askedOften')}</li>}
        {load && load.others == null && (
          <li>{load.askedOn ? t('light.loadAsked', { date: dates.long(load.askedOn) }) : t('light.loadUnknown')}</li>
        )}
      </ul>
      <BodyShort size="small">{t(`light.next.${colour}`)}</BodyShort>
      {changes.length > 1 && (
        <ReadMore size="small" header={t('light.history')}>
          <ul>
            {changes.map((change) => (
              <li key={change.changedAt}>
                {t('light.changed', {
                  date: dates.long(change.changedAt),
                  light: t(`lightTag.${change.colour}`),
                  why: change.reasons.map((reason) => t(`lightReason.${reason}`)).join(' '),
                })}
              </li>
            ))}
          </ul>
        </ReadMore>
      )}
    </VStack>
  );
}
