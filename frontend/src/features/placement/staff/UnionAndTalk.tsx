import { Heading, Radio, RadioGroup, TextField, VStack } from '@navikt/ds-react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import type { PartProps } from '~/features/placement/staff/AgreementForm';
import { useText } from '~/lib/text';

/** The three-way talk (a day, or why there was none), and whether the union has been told. */
export function UnionAndTalk({ content, set, fault, part }: PartProps & { part: 'talk' | 'union' }) {
  return part === 'talk' ? <Talk {...{ content, set, fault }} /> : <Union {...{ content, set, fault }} />;
}

function Talk({ content, set, fault }: PartProps) {
  const t = useText();
  const { talk } = content;
  const kind = talk ? (talk.waivedBecause != null ? 'WAIVED' : 'HELD') : '';
  return (
    <VStack gap="space-12">
      <Heading level="2" size="small">
        {t('agreements.talk')}
      </Heading>
      <RadioGroup
        id="/talk"
        legend={t('agreements.talk.held')}
        value={kind}
        error={fault('/talk')}
        onChange={(next: string) => set({ talk: next === 'WAIVED' ? { waivedBecause: '' } : { heldOn: null } })}
      >
        <Radio value="HELD">{t('agreements.talk.HELD')}</Radio>
        <Radio value="WAIVED">{t('agreements.talk.WAIVED')}</Radio>
      </RadioGroup>
      {kind === 'HELD' && (
        <DateField
          id="/talk/heldOn"
          label={t('agreements.talk.heldOn')}
          value={talk?.heldOn ?? undefined}
          error={fault('/talk/heldOn')}
          onChange={(heldOn) => set({ talk: { heldOn: heldOn ?? null } })}
        />
      )}
      {kind === 'WAIVED' && (
        <CheckedTextField
          audience="EMPLOYER"
          id="/talk/waivedBecause"
          label={t('agreements.talk.why')}
          value={talk?.waivedBecause ?? ''}
          error={fault('/talk/waivedBecause')}
          onText={(text) => set({ talk: { waivedBecause: text } })}
        />
      )}
    </VStack>
  );
}

function Union({ content, set, fault }: PartProps) {
  const t = useText();
  const { union } = content;
  return (
    <VStack gap="space-12">
      <RadioGroup
        id="/union"
        legend={t('agreements.union')}
        value={union?.state ?? ''}
        error={fault('/union')}
        onChange={(state: 'INFORMED' | 'NONE_HERE') =>
          set({ union: state === 'NONE_HERE' ? { state } : { state, on: null, name: '' } })
        }
      >
        <Radio value="INFORMED">{t('agreements.union.INFORMED')}</Radio>
        <Radio value="NONE_HERE">{t('agreements.union.NONE_HERE')}</Radio>
      </RadioGroup>
      {union?.state === 'INFORMED' && (
        <div className="filters">
          <TextField
            id="/union/name"
            label={t('agreements.union.name')}
            value={union.name ?? ''}
            error={fault('/union/name')}
            onChange={(event) => set({ union: { ...union, name: event.target.value } })}
          />
          <DateField
            id="/union/on"
            label={t('agreements.union.on')}
            value={union.on ?? undefined}
            error={fault('/union/on')}
            onChange={(on) => set({ union: { ...union, on: on ?? null } })}
          />
        </div>
      )}
    </VStack>
  );
}
