import { Select } from '@navikt/ds-react';
import type { RecruitmentPlan } from '~/features/employer/plan/plans';
import type { noProspectFilter } from '~/features/employer/plan/targets';
import { stages } from '~/features/employer/staff/relation';
import { industries, sizeBands } from '~/lib/enumerations';
import { useText } from '~/lib/text';

const lights = ['GREEN', 'YELLOW', 'GREY', 'RED'] as const;

interface Props {
  plan: RecruitmentPlan;
  filter: typeof noProspectFilter;
  set: (part: Partial<typeof noProspectFilter>) => void;
}

/** By what the firms of the region are narrowed. */
export function ProspectFilters({ plan, filter, set }: Props) {
  const t = useText();
  const choice = (name: keyof typeof filter, label: string, options: readonly (readonly [string, string])[]) => (
    <Select size="small" label={label} value={filter[name]} onChange={(event) => set({ [name]: event.target.value })}>
      <option value="">{t('ui.all')}</option>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </Select>
  );
  const trades: readonly string[] = plan.industries.length > 0 ? plan.industries : industries;
  return (
    <search>
      <div className="filters">
        {choice(
          'municipality',
          t('plans.prospect.where'),
          plan.municipalities.map((one) => [one.number, one.name]),
        )}
        {choice(
          'industry',
          t('plans.prospect.industry'),
          trades.map((one) => [one, t(`industry.${one as 'A'}`)]),
        )}
        {choice(
          'sizeBand',
          t('plans.prospect.size'),
          sizeBands.map((one) => [one, t(`sizeBand.${one}`)]),
        )}
        {choice(
          'light',
          t('plans.prospect.light'),
          lights.map((one) => [one, t(`lightTag.${one}`)]),
        )}
        {choice(
          'stage',
          t('workplaces.stage'),
          stages.map((one) => [one, t(`relationStage.${one}`)]),
        )}
        {choice('contacted', t('plans.prospect.contacted'), [
          ['true', t('ui.yes')],
          ['false', t('ui.no')],
        ])}
      </div>
    </search>
  );
}
