import { BodyShort, Button, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { MotivesForm } from '~/features/employer/staff/MotivesForm';
import { useMotives, weightOf, type Motives } from '~/features/employer/staff/motives';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  /** The reader may write down what was heard. */
  tells: boolean;
}

/** Why they take people in: for the talk, and for staff alone (EMP-11). */
export default function MotivesSection({ id, tells }: Props) {
  const t = useText();
  const query = useMotives(id);
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('motives.title')}>
      <Loaded query={query}>
        {({ data, etag }) => (
          <VStack gap="space-12">
            {!open && <Heard motives={data} />}
            {tells && !open && (
              <div>
                <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                  {t('motives.edit')}
                </Button>
              </div>
            )}
            {open && (
              <MotivesForm
                motives={data}
                etag={etag}
                onReload={() => void query.refetch()}
                onClose={() => setOpen(false)}
              />
            )}
          </VStack>
        )}
      </Loaded>
    </Section>
  );
}

function Heard({ motives: { motives, words, reliefAlone, by, on } }: { motives: Motives }) {
  const t = useText();
  const dates = useDates();
  if (motives.length === 0 && !words) {
    return <EmptyState level="3" why={t('motives.empty')} help={t('motives.empty.help')} />;
  }
  return (
    <VStack gap="space-8">
      {reliefAlone && <InlineMessage status="warning">{t('motives.reliefAlone')}</InlineMessage>}
      {motives.length > 0 && (
        <ul>
          {motives.map(({ motive, importance }) => (
            <li key={motive}>
              {t('motives.row', {
                motive: t(`hostMotive.${motive}`),
                weight: t(`motives.weight.${weightOf(importance)}`),
              })}
            </li>
          ))}
        </ul>
      )}
      {words && <BodyShort className="as-written">{words}</BodyShort>}
      <BodyShort size="small">
        {on && t('motives.by', { by: by ?? t('relationAction.somebody'), date: dates.long(on) })} {t('motives.use')}
      </BodyShort>
    </VStack>
  );
}
