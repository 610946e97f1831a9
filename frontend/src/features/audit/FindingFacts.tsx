import { BodyLong, Box, Link, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import type { Finding } from '~/features/audit/findings';
import { FindingTag } from '~/features/audit/FindingTable';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** A finding and its answer, as both sides read it; `about` is the case for a leader. */
export function FindingFacts({ finding, about }: { finding: Finding; about?: ReactNode }) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-24">
      <Pairs
        items={[
          [t('findings.finding'), t('findings.name', { number: finding.number })],
          [t('findings.severity'), t(`findings.severity.${finding.severity}`)],
          [t('findings.state'), <FindingTag key="state" finding={finding} />],
          [t('audit.office'), finding.officeName],
          [t('findings.responsible'), finding.responsibleName],
          [t('findings.due'), dates.long(finding.dueOn)],
          [t('findings.madeBy'), finding.madeBy],
          [
            t('audit.case'),
            about ??
              (finding.caseId && (
                <Link as={RouterLink} to={`/audit/cases/${finding.caseId}`}>
                  {t('audit.case.name', { code: finding.pseudonym ?? '' })}
                </Link>
              )),
          ],
        ]}
      />
      <Words title={t('findings.text')} text={finding.finding} />
      {finding.remark && <Words title={t('findings.remark')} text={finding.remark} />}
      {finding.answer && (
        <Words
          title={t('findings.answer.by', { name: finding.answeredBy ?? '', day: dates.long(finding.answeredAt ?? '') })}
          text={finding.answer}
        />
      )}
    </VStack>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <Section title={title}>
      <Box as="blockquote" padding="space-16" borderWidth="1" borderRadius="8">
        <BodyLong>
          <bdi>{text}</bdi>
        </BodyLong>
      </Box>
    </Section>
  );
}
