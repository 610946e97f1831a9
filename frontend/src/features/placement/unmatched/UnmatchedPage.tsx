import { BodyLong, InlineMessage, Link, Select, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { useUnmatched, type BarrierCode, type Unmatched } from '~/features/placement/unmatched/unmatched';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const codes: readonly BarrierCode[] = [
  'LANGUAGE_DEMAND',
  'FORMAL_DEMAND',
  'HOURS_OR_CARE_TIME',
  'NO_MEASURE_IN_REACH',
  'NO_CAPACITY',
  'NO_BUDGET',
  'NO_MEASURE_FOR_GROUP',
  'NO_EMPLOYER',
  'WAITING',
  'OTHER',
];

/** Unmet need: ready candidates of the own offices without a place, by what stands between (MAT-37). */
export default function UnmatchedPage() {
  const t = useText();
  const [{ code }, set] = useUrlState({ code: '' });
  const query = useUnmatched(code);
  return (
    <VStack gap="space-24">
      <PageTitle>{t('unmatched.title')}</PageTitle>
      <Loaded query={query}>
        {(report) => <Report report={report} code={code} onCode={(chosen) => set({ code: chosen })} />}
      </Loaded>
    </VStack>
  );
}

interface Props {
  report: Unmatched;
  /** People with this code are listed; empty: all. */
  code: string;
  onCode: (code: string) => void;
}

function Report({ report, code, onCode }: Props) {
  const t = useText();
  const dates = useDates();
  const { days, unmatched, smallest, counts, countedOn, notYet } = report;
  return (
    <>
      <BodyLong className="narrow">{t('unmatched.lead', { days })}</BodyLong>
      {unmatched === 0 ? (
        <EmptyState why={t('unmatched.none')} help={t('unmatched.none.help')} />
      ) : (
        <>
          <Section title={t('unmatched.counts', { count: unmatched })}>
            <BodyLong size="small">
              {t('unmatched.adds', { smallest })}
              {countedOn && ` ${t('unmatched.countedOn', { date: dates.long(countedOn) })}`}
            </BodyLong>
            {notYet > 0 && <InlineMessage status="info">{t('unmatched.notYet', { count: notYet })}</InlineMessage>}
            <ListTable
              caption={t('unmatched.counts', { count: unmatched })}
              heads={[t('unmatched.head.code'), t('unmatched.head.people')]}
            >
              {counts.map((one) => (
                <Table.Row key={one.code} data-row>
                  <Table.HeaderCell scope="row">{t(`barrier.${one.code}`)}</Table.HeaderCell>
                  <Table.DataCell data-label={t('unmatched.head.people')}>
                    {one.people ?? t('unmatched.hidden')}
                  </Table.DataCell>
                </Table.Row>
              ))}
            </ListTable>
          </Section>
          <People report={report} code={code} onCode={onCode} />
        </>
      )}
    </>
  );
}

function People({ report: { people, found }, code, onCode }: Props) {
  const t = useText();
  return (
    <Section title={t('unmatched.people')}>
      <Select
        size="small"
        className="narrow"
        label={t('unmatched.only')}
        value={code}
        onChange={(event) => onCode(event.target.value)}
      >
        <option value="">{t('unmatched.all')}</option>
        {codes.map((one) => (
          <option key={one} value={one}>
            {t(`barrier.${one}`)}
          </option>
        ))}
      </Select>
      {people.length === 0 ? (
        <BodyLong>{t('unmatched.nobody')}</BodyLong>
      ) : (
        <ListTable caption={t('unmatched.people')} heads={[t('unmatched.head.candidate'), t('unmatched.head.codes')]}>
          {people.map((one) => (
            <Table.Row key={one.candidateId} data-row>
              <Table.HeaderCell scope="row">
                <Link as={RouterLink} to={`/work/candidates/${one.candidateId}/matches`}>
                  <bdi>{one.name ?? t('unmatched.nameless', { number: one.number })}</bdi>
                </Link>
              </Table.HeaderCell>
              <Table.DataCell data-label={t('unmatched.head.codes')}>
                {one.codes.map((each) => t(`barrier.${each}`)).join('; ')}
              </Table.DataCell>
            </Table.Row>
          ))}
        </ListTable>
      )}
      {found > people.length && (
        <BodyLong size="small">{t('unmatched.more', { shown: people.length, found })}</BodyLong>
      )}
    </Section>
  );
}
