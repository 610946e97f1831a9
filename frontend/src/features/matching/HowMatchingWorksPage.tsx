import { BodyLong, Heading, List } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { partCodes, parts } from '~/features/matching/criteria';
import { PublishedWeights } from '~/features/matching/how/PublishedWeights';
import { useMatchingRules } from '~/features/matching/how/rules';
import { useText } from '~/lib/text';

const gates = [
  'LEGAL_DEMAND',
  'PLACE_FULL',
  'OUTSIDE_DATES',
  'CANDIDATE_WITHDRAWN',
  'CANDIDATE_VETO',
  'EMPLOYER_BLOCKED',
  'CAPACITY_OR_CAP',
] as const;
const conditions = ['OUT_OF_REACH', 'DEMAND_UNMET', 'FUNCTION_CONFLICT', 'NO_REACHABLE_JOB'] as const;
const rest = ['never', 'who', 'employer'] as const;

/** What counts, how much, what never does, and who decides (MAT-08, MAT-22); needs no login. */
export default function HowMatchingWorksPage() {
  const t = useText();
  const rules = useMatchingRules();
  return (
    <div className="prose">
      <PageTitle>{t('matching.how.title')}</PageTitle>
      <BodyLong size="large">{t('matching.how.lead')}</BodyLong>
      <Heading level="2" size="small">
        {t('matching.how.criteria.heading')}
      </Heading>
      {partCodes.map((part) => (
        <section key={part}>
          <Heading level="3" size="xsmall">
            {t(`part.${part}.asks`)}
          </Heading>
          <List>
            {parts[part].map((code) => (
              <List.Item key={code} title={t(`criterion.${code}`)}>
                {t(`criterion.${code}.asks`)}
              </List.Item>
            ))}
          </List>
        </section>
      ))}
      <Part section="weights">
        <Loaded query={rules}>{({ profiles }) => <PublishedWeights profiles={profiles} />}</Loaded>
      </Part>
      <Part section="gates">
        <Heading level="3" size="xsmall">
          {t('how.stops.heading')}
        </Heading>
        <List>
          {gates.map((code) => (
            <List.Item key={code}>{t(`gate.${code}`)}</List.Item>
          ))}
        </List>
        <Heading level="3" size="xsmall">
          {t('how.conditions.heading')}
        </Heading>
        <List>
          {conditions.map((code) => (
            <List.Item key={code}>{t(`condition.${code}`)}</List.Item>
          ))}
        </List>
      </Part>
      <Part section="unknown">{rules.data && <BodyLong>{t('how.limits', limits(rules.data))}</BodyLong>}</Part>
      <section>
        <Heading level="2" size="small" spacing>
          {t('how.exact.heading')}
        </Heading>
        <BodyLong>{t('how.exact.text')}</BodyLong>
      </section>
      {rest.map((section) => (
        <Part key={section} section={section} />
      ))}
      <section>
        <Heading level="2" size="small" spacing>
          {t('how.source.heading')}
        </Heading>
        <BodyLong>{t('how.source.text')}</BodyLong>
        {rules.data?.esco && <BodyLong>{t('how.source.esco')}</BodyLong>}
      </section>
    </div>
  );
}

const limits = ({ minScore, thinBasis }: { minScore: number; thinBasis: number }) => ({ minScore, thinBasis });

interface PartProps {
  section: 'weights' | 'gates' | 'unknown' | (typeof rest)[number];
  children?: ReactNode;
}

function Part({ section, children }: PartProps) {
  const t = useText();
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t(`matching.how.${section}.heading`)}
      </Heading>
      <BodyLong spacing={children !== undefined}>{t(`matching.how.${section}.text`)}</BodyLong>
      {children}
    </section>
  );
}
