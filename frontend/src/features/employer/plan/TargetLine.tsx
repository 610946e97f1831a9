import { Button, Detail, Link, Select, Table, Tag, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { TargetFault } from '~/features/employer/plan/TargetFault';
import { LightTag } from '~/features/employer/staff/LightTag';
import { useRemoveTarget, useTakeTarget, type Taker, type Target } from '~/features/employer/plan/targets';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  plan: string;
  target: Target;
  takers: readonly Taker[];
}

/** A firm that the plan means to win. */
export function TargetLine({ plan, target, takers }: Props) {
  const t = useText();
  const dates = useDates();
  const remove = useRemoveTarget(plan);
  const about = [
    target.municipality,
    target.industry && t(`industry.${target.industry as 'A'}`),
    target.sizeBand && t(`sizeBand.${target.sizeBand}`),
  ];
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/workplaces/${target.workplaceId}`}>
          <bdi>{target.workplace}</bdi>
        </Link>
        <Detail>{about.filter(Boolean).join(' · ')}</Detail>
        {target.introduced && <Detail>{t('plans.target.introduced')}</Detail>}
        {target.outside && <Detail>{t('plans.target.outside')}</Detail>}
      </Table.HeaderCell>
      <Table.DataCell data-label={t('plans.target.light')}>
        <LightTag light={target.light ?? 'GREY'} />
      </Table.DataCell>
      <Table.DataCell data-label={t('plans.target.come')}>
        <Come target={target} />
      </Table.DataCell>
      <Table.DataCell data-label={t('plans.target.contact')}>
        {target.lastContact ? dates.short(target.lastContact) : t('plans.target.never')}
        {target.nextContact && <Detail>{t('plans.target.next', { date: dates.short(target.nextContact) })}</Detail>}
      </Table.DataCell>
      <Table.DataCell data-label={t('plans.target.taker')}>
        <VStack gap="space-4" align="start">
          <Take plan={plan} target={target} takers={takers} />
          {target.mayRemove && (
            <Button
              size="xsmall"
              variant="tertiary"
              aria-label={t('plans.remove.for', { firm: target.workplace })}
              loading={remove.isPending}
              onClick={() => remove.mutate(target.workplaceId, { say: t('plans.removed') })}
            >
              {t('plans.remove')}
            </Button>
          )}
          <TargetFault error={remove.error} />
        </VStack>
      </Table.DataCell>
    </Table.Row>
  );
}

function Come({ target }: { target: Target }) {
  const t = useText();
  const come = (
    [
      ['HIRED', target.hired],
      ['HOSTING', target.hosting],
      ['PLACE_OUT', target.placeOut],
      ['VISITED', target.visited],
      ['CONTACTED', target.contacted && !target.visited],
    ] as const
  ).filter(([, there]) => there);
  if (come.length === 0) return t('targetStep.NOT_CONTACTED');
  return (
    <VStack gap="space-4" align="start">
      {come.map(([step]) => (
        <Tag key={step} size="xsmall" variant="outline" data-color={step === 'CONTACTED' ? 'neutral' : 'success'}>
          {t(`targetStep.${step}`)}
        </Tag>
      ))}
    </VStack>
  );
}

/** Who takes it: chosen at once, and refused where somebody else was first. */
function Take({ plan, target, takers }: Props) {
  const t = useText();
  const take = useTakeTarget(plan);
  const name = [target.taker, target.unit].filter(Boolean).join(', ');
  if (!target.mayTake) return <bdi>{name}</bdi>;
  const known = takers.some((one) => one.staffId === target.takerId);
  return (
    <>
      <Select
        size="small"
        hideLabel
        label={t('plans.take.for', { firm: target.workplace })}
        value={target.takerId ?? ''}
        disabled={take.isPending}
        onChange={(event) => take.mutate({ target, staffId: event.target.value || null }, { say: t('ui.saved') })}
      >
        <option value="">{t('plans.of.NOBODY')}</option>
        {target.takerId && !known && <option value={target.takerId}>{name}</option>}
        {takers.map((one) => (
          <option key={one.staffId} value={one.staffId}>
            {[one.name, one.unit].filter(Boolean).join(', ')}
          </option>
        ))}
      </Select>
      <TargetFault error={take.error} />
    </>
  );
}
