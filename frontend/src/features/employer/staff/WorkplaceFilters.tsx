import { ReadMore, Select } from '@navikt/ds-react';
import { SearchBar } from '~/components/ui/SearchBar';
import { stages } from '~/features/employer/staff/relation';
import type { noFilter } from '~/features/employer/staff/workplaces';
import { AreaPicker } from '~/features/geography/AreaPicker';
import { industries } from '~/lib/enumerations';
import { useText } from '~/lib/text';
import { useWide } from '~/lib/useWide';

const sorts = ['LIGHT', 'NAME_DESC', 'NEWEST'] as const;
const lights = ['GREEN', 'YELLOW', 'GREY', 'RED'] as const;

interface Props {
  filter: typeof noFilter;
  set: (part: Partial<typeof noFilter>) => void;
}

/** Words, place and light first; on a phone the rest is opened by who needs it. */
export function WorkplaceFilters({ filter, set }: Props) {
  const t = useText();
  const wide = useWide();
  const filtered = Object.values(filter).some(Boolean);
  const more = <MoreFilters filter={filter} set={set} />;
  const chosen = [filter.industry, filter.register, filter.stage, filter.sort].filter(Boolean).length;
  return (
    <search>
      <div className="filters">
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
        <Choice
          label={t('workplaces.light')}
          value={filter.light}
          options={lights.map((one) => [one, t(`lightTag.${one}`)])}
          onChange={(light) => set({ light })}
        />
        {wide && more}
      </div>
      {!wide && (
        <ReadMore size="small" header={t('workplaces.more', { chosen })}>
          <div className="filters">{more}</div>
        </ReadMore>
      )}
    </search>
  );
}

function MoreFilters({ filter, set }: Props) {
  const t = useText();
  return (
    <>
      <Choice
        label={t('workplaces.industry')}
        value={filter.industry}
        options={industries.map((one) => [one, t(`industry.${one as 'A'}`)])}
        onChange={(industry) => set({ industry })}
      />
      <Choice
        label={t('workplaces.register')}
        value={filter.register}
        options={[
          ['PROSPECT', t('workplaces.prospect')],
          ['CLOSED', t('workplaces.closed')],
        ]}
        onChange={(register) => set({ register })}
      />
      <Choice
        label={t('workplaces.stage')}
        value={filter.stage}
        options={stages.map((one) => [one, t(`relationStage.${one}`)])}
        onChange={(stage) => set({ stage })}
      />
      <Choice
        label={t('workplaces.sort')}
        value={filter.sort}
        none={t('workplaces.sort.NAME')}
        options={sorts.map((one) => [one, t(`workplaces.sort.${one}`)])}
        onChange={(sort) => set({ sort })}
      />
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  /** What it is called when nothing is chosen. */
  none?: string;
  options: readonly (readonly [value: string, words: string])[];
  onChange: (value: string) => void;
}

function Choice({ label, value, none, options, onChange }: ChoiceProps) {
  const t = useText();
  return (
    <Select size="small" label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{none ?? t('ui.all')}</option>
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </Select>
  );
}
