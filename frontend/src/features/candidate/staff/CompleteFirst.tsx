import { Button, Checkbox, Heading, InfoCard, List, Select, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useRoles } from '~/api/session';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useRecordMapping, type MappingRequest } from '~/features/candidate/staff/changes';
import type { CandidateView } from '~/features/candidate/staff/types';
import { useText } from '~/lib/text';

/** What is missing before the candidate can be asked, who has it, and the way to close it (MAT-04). Never moves a rank. */
export function CompleteFirst({ candidate }: { candidate: CandidateView }) {
  const t = useText();
  const mayRecord = useRoles().includes('ADVISER');
  const [open, setOpen] = useState(false);
  return (
    <InfoCard data-color="warning">
      <InfoCard.Header>
        <InfoCard.Title>{t('candidates.completeFirst')}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <VStack gap="space-12">
          <List>
            {candidate.completeThese.map((item) => (
              <List.Item key={item}>
                {t('candidates.complete.owner', {
                  what: t(`candidates.complete.${item}`),
                  who: candidate.adviserName ?? t('candidates.noAdviser'),
                })}
              </List.Item>
            ))}
          </List>
          {mayRecord && !open && (
            <div>
              <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                {t('candidates.mapping.record')}
              </Button>
            </div>
          )}
          {open && <MappingForm id={candidate.id} onClose={() => setOpen(false)} />}
        </VStack>
      </InfoCard.Content>
    </InfoCard>
  );
}

const holders = ['NAV', 'PROVIDER', 'CAREER_ADVISER'] as const;

function MappingForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const refused = useFormErrors();
  const record = useRecordMapping(id);
  const [form, setForm] = useState<Partial<MappingRequest>>({ heldBy: 'NAV', careerGuidance: false });
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors = missing.length > 0 ? missing : record.error ? refused(record.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const set = (part: Partial<MappingRequest>) => setForm({ ...form, ...part });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { heldOn, heldBy, careerGuidance, summary } = form;
    setMissing([
      ...(heldOn ? [] : [{ field: '/heldOn', message: t('candidates.mapping.heldOn.missing') }]),
      ...(summary?.trim() ? [] : [{ field: '/summary', message: t('candidates.mapping.summary.missing') }]),
    ]);
    if (!heldOn || !heldBy || !summary?.trim()) return;
    record.mutate(
      { heldOn, heldBy, careerGuidance: careerGuidance ?? false, summary },
      { say: t('ui.saved'), onSuccess: onClose },
    );
  };
  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-12">
        <Heading level="3" size="xsmall">
          {t('candidates.mapping.title')}
        </Heading>
        <FormErrors errors={errors} />
        <DateField
          id="/heldOn"
          label={t('candidates.mapping.heldOn')}
          value={form.heldOn}
          error={fault('/heldOn')}
          onChange={(heldOn) => set({ heldOn })}
        />
        <Select
          id="/heldBy"
          size="small"
          label={t('candidates.mapping.heldBy')}
          value={form.heldBy}
          onChange={(event) => set({ heldBy: event.target.value as MappingRequest['heldBy'] })}
        >
          {holders.map((one) => (
            <option key={one} value={one}>
              {t(`candidates.mapping.heldBy.${one}`)}
            </option>
          ))}
        </Select>
        <Checkbox
          size="small"
          checked={form.careerGuidance}
          onChange={(event) => set({ careerGuidance: event.target.checked })}
        >
          {t('candidates.mapping.careerGuidance')}
        </Checkbox>
        <CheckedTextarea
          audience="STAFF"
          id="/summary"
          size="small"
          label={t('candidates.mapping.summary')}
          description={t('candidates.mapping.summary.help')}
          maxLength={2000}
          value={form.summary ?? ''}
          error={fault('/summary')}
          onText={(text) => set({ summary: text })}
        />
        <div>
          <Button type="submit" size="small" loading={record.isPending}>
            {t('ui.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
