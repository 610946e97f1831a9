import { BodyShort, Heading, Table, VStack } from '@navikt/ds-react';
import { ListTable } from '~/components/ui/ListTable';
import type { Covered } from '~/features/employer/plan/plans';
import { useText } from '~/lib/text';

export type CoverageLine = readonly [name: string, covered: Covered];

const heads = ['firms', 'known', 'targeted', 'contacted', 'hosting', 'hosted'] as const;

/** One way of dividing the firms of the region: numbers, and shares where they say something. */
export function CoverageTable({ title, lines }: { title: string; lines: readonly CoverageLine[] }) {
  const t = useText();
  const number = (count: number) => t('plans.number', { count });
  const shared = (count: number, share: number | null | undefined) => {
    if (share === null || share === undefined) return t('plans.noShare');
    return count > 0 && share === 0 ? t('plans.share.under', { count }) : t('plans.share', { count, share });
  };
  return (
    <VStack gap="space-8">
      <Heading level="3" size="xsmall">
        {title}
      </Heading>
      {lines.length === 0 ? (
        <BodyShort size="small">{t('plans.coverage.none')}</BodyShort>
      ) : (
        <ListTable caption={title} heads={[title, ...heads.map((head) => t(`plans.coverage.${head}`))]}>
          {lines.map(([name, covered]) => (
            <Table.Row key={name}>
              <Table.HeaderCell scope="row" className="first-upper">
                {name}
              </Table.HeaderCell>
              {(['firms', 'known', 'targeted'] as const).map((head) => (
                <Table.DataCell key={head} data-label={t(`plans.coverage.${head}`)}>
                  {number(covered[head])}
                </Table.DataCell>
              ))}
              {(['contacted', 'hosting', 'hosted'] as const).map((head) => (
                <Table.DataCell key={head} data-label={t(`plans.coverage.${head}`)}>
                  {shared(covered[head], covered[`${head}Share`])}
                </Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </ListTable>
      )}
    </VStack>
  );
}
