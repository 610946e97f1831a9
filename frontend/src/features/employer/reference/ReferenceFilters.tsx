import { Select, Switch } from '@navikt/ds-react';
import type { noReferenceFilter } from '~/features/employer/reference/reference';
import { AreaPicker } from '~/features/geography/AreaPicker';
import { industries } from '~/lib/enumerations';
import { upperFirst, useText } from '~/lib/text';

interface Props {
  filter: typeof noReferenceFilter;
  set: (part: Partial<typeof noReferenceFilter>) => void;
}

/** A place with its county, or the municipality alone; an industry; those that tell of themselves. */
export function ReferenceFilters({ filter, set }: Props) {
  const t = useText();
  return (
    <search>
      <div className="filters">
        <AreaPicker
          label={t('reference.place')}
          chosen={filter.municipality ? [{ number: Number(filter.municipality), name: filter.place }] : []}
          onChange={(chosen) => {
            const area = chosen.at(-1);
            set({ municipality: area?.municipality ?? '', place: area?.municipalityName ?? '' });
          }}
        />
        {filter.municipality && (
          <Select
            size="small"
            label={t('reference.width')}
            value={filter.width}
            onChange={(event) => set({ width: event.target.value })}
          >
            <option value="">{t('reference.width.COUNTY')}</option>
            <option value="MUNICIPALITY">{t('reference.width.MUNICIPALITY')}</option>
          </Select>
        )}
        <Select
          size="small"
          label={t('reference.industry')}
          value={filter.industry}
          onChange={(event) => set({ industry: event.target.value })}
        >
          <option value="">{t('reference.any')}</option>
          {industries.map((one) => (
            <option key={one} value={one}>
              {upperFirst(t(`industry.${one as 'A'}`))}
            </option>
          ))}
        </Select>
        <Switch
          size="small"
          checked={filter.stories === 'true'}
          onChange={(event) => set({ stories: event.target.checked ? 'true' : '' })}
        >
          {t('reference.stories')}
        </Switch>
      </div>
    </search>
  );
}
