import { BodyShort, Table } from '@navikt/ds-react';
import { ListTable } from '~/components/ui/ListTable';
import { Section } from '~/components/ui/Section';
import type { PlanProgress as Progress, RecruitmentPlan } from '~/features/employer/plan/plans';
import { useText } from '~/lib/text';

const steps = ['taken', 'contacted', 'visited', 'placeOut', 'hosting', 'hired'] as const;

/** How far one has come, and each organisation with what its people take: counted from what happened, never typed. */
export function PlanProgress({ plan }: { plan: RecruitmentPlan }) {
  const t = useText();
  const { progress, wanted } = plan;
  const line = (name: string, come: Progress) => (
    <Table.Row key={name}>
      <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
      <Table.DataCell data-label={t('plans.progress.targets')}>
        {t('plans.number', { count: come.targets })}
      </Table.DataCell>
      {steps.map((step) => (
        <Table.DataCell key={step} data-label={t(`plans.progress.${step}`)}>
          {t('plans.number', { count: come[step] })}
        </Table.DataCell>
      ))}
    </Table.Row>
  );
  return (
    <Section title={t('plans.progress')}>
      {wanted && <BodyShort>{t('plans.progress.wanted', { hosting: progress.hosting, wanted })}</BodyShort>}
      <BodyShort size="small">{t('plans.progress.help')}</BodyShort>
      <ListTable
        caption={t('plans.progress')}
        heads={[
          t('plans.progress.who'),
          t('plans.progress.targets'),
          ...steps.map((step) => t(`plans.progress.${step}`)),
        ]}
      >
        {line(t('plans.progress.all'), progress)}
        {plan.organisations.map((one) => line(one.name, one.progress))}
      </ListTable>
    </Section>
  );
}
