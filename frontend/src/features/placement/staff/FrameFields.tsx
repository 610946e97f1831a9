import { Heading, Select, TextField } from '@navikt/ds-react';
import { DateField } from '~/components/ui/DateField';
import { DecimalField } from '~/components/ui/DecimalField';
import { HoursEditor } from '~/components/ui/HoursEditor';
import type { PartProps } from '~/features/placement/staff/AgreementForm';
import { prospects, type Prospect } from '~/lib/enumerations';
import { useText } from '~/lib/text';
import { rangesToWeek, weekToRanges } from '~/lib/weeks';

/** From when to when, which hours, the prospect, and who helps. */
export function FrameFields({ content, set, fault }: PartProps) {
  const t = useText();
  return (
    <>
      <Heading level="2" size="small">
        {t('agreements.frame')}
      </Heading>
      <div className="filters">
        <DateField
          id="/startsOn"
          label={t('agreements.startsOn')}
          value={content.startsOn}
          error={fault('/startsOn')}
          onChange={(startsOn = '') => set({ startsOn })}
        />
        <DateField
          id="/endsOn"
          label={t('agreements.endsOn')}
          value={content.endsOn}
          error={fault('/endsOn')}
          onChange={(endsOn = '') => set({ endsOn })}
        />
        <DecimalField
          id="/hoursPerWeek"
          label={t('agreements.hoursPerWeek')}
          value={content.hoursPerWeek}
          error={fault('/hoursPerWeek')}
          onChange={(hoursPerWeek) => set({ hoursPerWeek })}
        />
        <Select
          id="/prospect"
          label={t('agreements.prospect')}
          value={content.prospect}
          error={fault('/prospect')}
          onChange={(event) => set({ prospect: event.target.value as Prospect })}
        >
          {prospects.map((one) => (
            <option key={one} value={one}>
              {t(`prospect.${one}`)}
            </option>
          ))}
        </Select>
        <TextField
          id="/supervisorName"
          label={t('agreements.supervisor')}
          value={content.supervisorName ?? ''}
          error={fault('/supervisorName')}
          onChange={(event) => set({ supervisorName: event.target.value || null })}
        />
      </div>
      <HoursEditor
        id="/hoursWeek"
        caption={t('agreements.hours')}
        value={weekToRanges(content.hoursWeek)}
        onChange={(ranges) => set({ hoursWeek: rangesToWeek(ranges) })}
      />
    </>
  );
}
