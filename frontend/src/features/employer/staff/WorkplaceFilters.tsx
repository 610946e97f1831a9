import { Select } from '@navikt/ds-react';
import { SearchBar } from '~/components/ui/SearchBar';
import { stages } from '~/features/employer/staff/relation';
import type { noFilter } from '~/features/employer/staff/workplaces';
import { AreaPicker } from '~/features/geography/AreaPicker';
import { industries } from '~/lib/enumerations';
import { useText } from '~/lib/text';

const sorts = ['LIGHT', 'NAME_DESC', 'NEWEST'] as const;
const lights = ['GREEN', 'YELLOW', 'GREY', 'RED'] as const;

interface Props {
  filter: typeof noFilter;
  set: (part: Partial<typeof noFilter>) => void;
}

/** Words, place, industry, light, register and stage, and the order. */
export function WorkplaceFilters({ filter, set }: Props) {
  const t = useText();
  const filtered = Object.values(filter).some(Boolean);
  return (
    <search className="filters">
      <SearchBar
        key={filtered ? 'some' : 'none'}
        label={t('workplaces.search')}
        value={filter.query}
        onChange={(query) => set({ query })}
      />
      <AreaPicker
        label={t('workplaces.municipality')}
        chosen={filter.municipality ? [{ number: Number(filter.municipality), name: filter.municipalityName }] : []}
        onChange={(chosen) => {
          const area = chosen.at(-1);
          set({ municipality: area?.municipality ?? '', municipalityName: area?.municipalityName ?? '' });
        }}
      />
      <Select
        size="small"
        label={t('workplaces.industry')}
        value={filter.industry}
        onChange={(event) => set({ industry: event.target.value })}
      >
        <option value="">{t('ui.all')}</option>
        {industries.map((one) => (
          <option key={one} value={one}>
            {t(`industry.${one as 'A'}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('workplaces.light')}
        value={filter.light}
        onChange={(event) => set({ light: event.target.value })}
      >
        <option value="">{t('ui.all')}</option>
        {lights.map((one) => (
          <option key={one} value={one}>
            {t(`lightTag.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('workplaces.register')}
        value={filter.register}
        onChange={(event) => set({ register: event.target.value })}
      >
        <option value="">{t('ui.all')}</option>
        <option value="PROSPECT">{t('workplaces.prospect')}</option>
        <option value="CLOSED">{t('workplaces.closed')}</option>
      </Select>
      <Select
        size="small"
        label={t('workplaces.stage')}
        value={filter.stage}
        onChange={(event) => set({ stage: event.target.value })}
      >
        <option value="">{t('ui.all')}</option>
        {stages.map((one) => (
          <option key={one} value={one}>
            {t(`relationStage.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('workplaces.sort')}
        value={filter.sort}
        onChange={(event) => set({ sort: event.target.value })}
      >
        <option value="">{t('workplaces.sort.NAME')}</option>
        {sorts.map((one) => (
          <option key={one} value={one}>
            {t(`workplaces.sort.${one}`)}
          </option>
        ))}
      </Select>
    </search>
  );
}
