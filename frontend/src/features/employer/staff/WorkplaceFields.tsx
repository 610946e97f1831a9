import { Select, TextField } from '@navikt/ds-react';
import type { FormError } from '~/components/ui/FormErrors';
import type { WorkplaceRequest } from '~/features/employer/staff/types';
import { industries, sectors, type Sector } from '~/lib/enumerations';
import { useText } from '~/lib/text';

interface Props {
  /** JSON pointer of the workplace in the request. */
  pointer: string;
  value: WorkplaceRequest;
  onChange: (value: WorkplaceRequest) => void;
  errors: readonly FormError[];
}

/** The plain facts of a workplace; unknown is left open. */
export function WorkplaceFields({ pointer, value, onChange, errors }: Props) {
  const t = useText();
  const set = (part: Partial<WorkplaceRequest>) => onChange({ ...value, ...part });
  const field = (name: string) => ({
    id: `${pointer}/${name}`,
    size: 'small' as const,
    error: errors.find((one) => one.field === `${pointer}/${name}`)?.message,
  });
  return (
    <div className="filters">
      <TextField
        {...field('name')}
        label={t('workplaces.name')}
        value={value.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        {...field('department')}
        label={t('workplaces.department')}
        value={value.department ?? ''}
        onChange={(event) => set({ department: event.target.value || null })}
      />
      <Select
        {...field('sector')}
        label={t('workplaces.sector')}
        value={value.sector}
        onChange={(event) => set({ sector: event.target.value as Sector })}
      >
        {sectors.map((one) => (
          <option key={one} value={one}>
            {t(`sector.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        {...field('surroundings')}
        label={t('workplaces.surroundings')}
        value={value.surroundings}
        onChange={(event) => set({ surroundings: event.target.value as 'ORDINARY' | 'SHELTERED' })}
      >
        {(['ORDINARY', 'SHELTERED'] as const).map((one) => (
          <option key={one} value={one}>
            {t(`surroundings.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        {...field('industry')}
        label={t('workplaces.industry')}
        value={value.industry ?? ''}
        onChange={(event) => set({ industry: event.target.value || null })}
      >
        <option value="">{t('workplaces.unknown')}</option>
        {industries.map((one) => (
          <option key={one} value={one}>
            {t(`industry.${one as 'A'}`)}
          </option>
        ))}
      </Select>
      <TextField
        {...field('industryCode')}
        label={t('workplaces.industryCode')}
        description={t('workplaces.industryCode.help')}
        inputMode="decimal"
        maxLength={6}
        value={value.industryCode ?? ''}
        onChange={(event) => set({ industryCode: event.target.value.trim().replace(',', '.') || null })}
      />
      <TextField
        {...field('employees')}
        label={t('workplaces.employees')}
        inputMode="numeric"
        value={value.employees?.toString() ?? ''}
        onChange={(event) => {
          const count = Number.parseInt(event.target.value, 10);
          set({ employees: Number.isNaN(count) ? null : count });
        }}
      />
      <TextField
        {...field('postCode')}
        label={t('workplaces.postCode')}
        inputMode="numeric"
        maxLength={4}
        value={value.postCode ?? ''}
        onChange={(event) => set({ postCode: event.target.value || null, municipalityNumber: null })}
      />
    </div>
  );
}
