import { BodyLong, BodyShort, Heading, Table, VStack } from '@navikt/ds-react';
import { useIntl } from 'react-intl';
import { Beside, Contracts } from '~/features/matching/BesideScore';
import { Conditions, GateNotice, LegalGaps } from '~/features/matching/GateNotice';
import { ScoreBar } from '~/features/matching/ScoreBar';
import type { CriterionView, MatchView } from '~/features/matching/types';
import { useFactLine } from '~/features/matching/useFactLine';
import { useSentence } from '~/features/matching/useSentence';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import '~/features/matching/matching.css';

/** Everything behind one score, for staff: parts, a line per criterion with facts, gaps and ways, gates, conditions (5.3). */
export function Explanation({ match, level = '2' }: { match: MatchView; level?: '2' | '3' }) {
  const t = useText();
  return (
    <VStack gap="space-16">
      {match.gates.map((gate) => (
        <GateNotice key={gate.code} gate={gate} />
      ))}
      <Conditions conditions={match.conditions} />
      <LegalGaps gaps={match.legalGaps} />
      <ScoreBar match={match} />
      <BodyLong size="small">{t('score.meaning')}</BodyLong>
      <Heading level={level} size="xsmall">
        {t('explanation.lines')}
      </Heading>
      <div className="scroll-x">
        <Table size="small" className="explanation">
          <caption className="sr-only">{t('explanation.caption')}</caption>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('explanation.criterion')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('explanation.points')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('explanation.facts')}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {match.criteria.map((criterion) => (
              <CriterionRow key={criterion.code} criterion={criterion} />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Contracts contracts={match.contracts ?? []} level={level} />
      <Beside beside={match.beside ?? []} level={level} />
    </VStack>
  );
}

/** What heads the line: fits, is missing, not known, not applicable. */
const mark = ({ state, missing }: CriterionView) =>
  state === 'GRADE' ? (missing.length > 0 ? 'missing' : 'fits') : state === 'UNKNOWN' ? 'unknown' : 'notApplicable';

function CriterionRow({ criterion }: { criterion: CriterionView }) {
  const t = useText();
  const intl = useIntl();
  const say = useSentence();
  const factLine = useFactLine();
  const dates = useDates();
  const one = (value: number) => intl.formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { points, maxPoints, facts, missing, ways } = criterion;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {t(`criterion.${criterion.code}`)}
        <BodyShort size="small" as="div" className="explanation-mark">
          {t(`explanation.mark.${mark(criterion)}`)}
        </BodyShort>
      </Table.HeaderCell>
      <Table.DataCell className="score-points" data-label={t('explanation.points')}>
        {points != null && maxPoints != null ? t('score.part', { points: one(points), max: one(maxPoints) }) : '–'}
      </Table.DataCell>
      <Table.DataCell>
        <ul className="plain-list">
          {facts.map((fact) => (
            <li key={fact.code + JSON.stringify(fact.params)}>{factLine(fact)}</li>
          ))}
          {criterion.seen?.map(({ trait, there, source, seenOn }) => (
            <li key={trait}>
              {t('explanation.seen', {
                what: there
                  ? t(`trait.${trait}` as 'trait.QUIET')
                  : t('explanation.notThere', { trait: t(`trait.${trait}` as 'trait.QUIET') }),
                source: t(`seenBy.${source}`),
                date: dates.month(seenOn),
              })}
            </li>
          ))}
          {missing.map((gap) => (
            <li key={gap.code + JSON.stringify(gap.params)}>
              {criterion.state === 'UNKNOWN' ? t('explanation.ask', { gap: say('missing', gap) }) : say('missing', gap)}
            </li>
          ))}
          {facts.length === 0 && missing.length === 0 && criterion.state === 'UNKNOWN' && (
            <li>{t('explanation.notStated')}</li>
          )}
          {facts.length === 0 && missing.length === 0 && criterion.state === 'NOT_APPLICABLE' && (
            <li>{t('explanation.nothingAsked')}</li>
          )}
          {missing.length > 0 && criterion.state === 'GRADE' && (
            <li>
              {ways.length > 0
                ? t('explanation.ways', { ways: ways.map((way) => say('way', way)).join('; ') })
                : t('way.none')}
            </li>
          )}
        </ul>
      </Table.DataCell>
    </Table.Row>
  );
}
