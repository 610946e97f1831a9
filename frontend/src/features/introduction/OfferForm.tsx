import { Button, HStack, Radio, RadioGroup, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { HoursEditor } from '~/components/ui/HoursEditor';
import { useFormErrors } from '~/components/ui/useFormErrors';
import type { OfferTerms } from '~/features/introduction/types';
import type { Prospect } from '~/lib/enumerations';
import { useText } from '~/lib/text';
import type { HoursRange } from '~/lib/days';
import { rangesToWeek } from '~/lib/weeks';

const prospects = ['NONE', 'POSSIBLE', 'INTENDED'] as const;

interface Props {
  /** What the need says already: filled in, never typed twice. */
  start: { startsOn?: string; days?: number; hours: HoursRange[]; supervisorName: string; prospect?: Prospect };
  onSend: (offer: OfferTerms) => void;
  onCancel: () => void;
  busy: boolean;
  error: unknown;
}

/** A concrete offer: when, which hours, who helps, and the job prospect said again. */
export function OfferForm({ start, onSend, onCancel, busy, error }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const [startsOn, setStartsOn] = useState(start.startsOn);
  const [ownEnd, setOwnEnd] = useState<string | null>();
  // As long as the need says, until another day is written.
  const endsOn = ownEnd === undefined ? endOf(startsOn, start.days) : (ownEnd ?? undefined);
  const [hours, setHours] = useState(start.hours);
  const [supervisor, setSupervisor] = useState(start.supervisorName);
  const [prospect, setProspect] = useState<Prospect | undefined>(
    start.prospect === 'NOT_ASKED' ? undefined : start.prospect,
  );
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors = missing.length > 0 ? missing : error ? refused(error) : [];
  const at = (field: string) => errors.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = [
      !startsOn && { field: '/startsOn', message: t('offer.error.start') },
      !endsOn && { field: '/endsOn', message: t('offer.error.end') },
      hours.length === 0 && { field: '/hoursWeek', message: t('offer.error.hours') },
      supervisor.trim() === '' && { field: '/supervisorName', message: t('offer.error.supervisor') },
      !prospect && { field: '/prospect', message: t('offer.error.prospect') },
    ].filter((one) => one !== false);
    setMissing(found);
    if (found.length > 0 || !startsOn || !endsOn || !prospect) return;
    const minutes = hours.reduce((sum, { from, to }) => sum + to - from, 0);
    onSend({
      startsOn,
      endsOn,
      hoursWeek: rangesToWeek(hours),
      hoursPerWeek: Math.round(minutes / 6) / 10,
      prospect,
      supervisorName: supervisor.trim(),
      words: words.trim() || null,
    });
  };
  return (
    <form id="offer" onSubmit={submit} noValidate>
      <VStack gap="space-24">
        <FormErrors errors={errors} />
        <DateField
          id="/startsOn"
          label={t('offer.startsOn')}
          description={t('offer.date.help')}
          value={startsOn}
          error={at('/startsOn')}
          onChange={setStartsOn}
        />
        <DateField
          key={startsOn}
          id="/endsOn"
          label={t('offer.endsOn')}
          value={endsOn}
          error={at('/endsOn')}
          onChange={(day) => setOwnEnd(day ?? null)}
        />
        <HoursEditor id="/hoursWeek" caption={t('offer.hours')} value={hours} onChange={setHours} />
        <TextField
          id="/supervisorName"
          label={t('offer.supervisor')}
          maxLength={200}
          value={supervisor}
          error={at('/supervisorName')}
          onChange={(event) => setSupervisor(event.target.value)}
        />
        <RadioGroup
          id="/prospect"
          legend={t('offer.prospect')}
          value={prospect ?? ''}
          error={at('/prospect')}
          onChange={(next: Prospect) => setProspect(next)}
        >
          {prospects.map((one) => (
            <Radio key={one} value={one}>
              {t(`prospect.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        <CheckedTextarea
          audience="EMPLOYER"
          id="/words"
          label={t('offer.words')}
          minRows={2}
          maxLength={1000}
          value={words}
          onText={(text) => setWords(text)}
        />
        <HStack gap="space-12">
          <Button type="submit" loading={busy}>
            {t('offer.send')}
          </Button>
          <Button type="button" variant="secondary" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

/** The last of so many days, the first one counted; in UTC, where every day has 24 hours. */
function endOf(startsOn: string | undefined, days: number | undefined): string | undefined {
  if (!startsOn || !days) return undefined;
  return new Date(Date.parse(startsOn) + (days - 1) * 24 * 3600 * 1000).toISOString().slice(0, 10);
}
