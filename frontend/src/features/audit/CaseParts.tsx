import { BodyShort, List, Tag, VStack } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import type { CaseFile } from '~/features/audit/audit';
import { useReasonWords } from '~/features/audit/useReasonWords';
import { useDates } from '~/lib/dates';
import { useText, type MessageKey } from '~/lib/text';

/** What the rooms hold on the case, part by part; a part without anything says so. */
export function CaseParts({ file }: { file: CaseFile }) {
  const t = useText();
  const dates = useDates();
  const reason = useReasonWords();
  const month = (value: string) => dates.month(`${value}-15`);
  const industry = (letter?: string | null) => letter && t(`industry.${letter}` as MessageKey);
  return (
    <>
      <Part title={t('audit.introductions')} rows={file.introductions}>
        {(one) => [
          month(one.month),
          t(`introductions.state.${one.state}`),
          industry(one.industry),
          one.reason && reason(one.reason),
        ]}
      </Part>
      <Part title={t('audit.placements')} rows={file.placements}>
        {(one) => [
          month(one.month),
          t(`placementState.${one.state}`),
          t('audit.weeks', { weeks: one.weeks }),
          t(`hoursBand.${one.hours}`),
          industry(one.industry),
          t('audit.plan', { goals: one.goals, items: one.items }),
          one.endKind && t(`endKind.${one.endKind}`),
          ...one.endReasons.map((each) => t(`placements.reason.${each}`)),
        ]}
      </Part>
      {file.placements.map((one, index) => (
        <Section key={index} title={t('audit.checks', { month: month(one.month) })}>
          <VStack gap="space-4">
            {one.checks.map(({ check, passed }) => (
              <BodyShort key={check} size="small">
                <Tag size="small" variant="moderate" data-color={passed ? 'success' : 'warning'}>
                  {t(passed ? 'audit.check.yes' : 'audit.check.no')}
                </Tag>{' '}
                {t(`audit.check.${check}`)}
              </BodyShort>
            ))}
          </VStack>
        </Section>
      ))}
      <Part title={t('audit.contacts')} rows={file.contacts}>
        {(one) => [
          month(one.month),
          t(`contactParty.${one.party}`),
          t(`contact.channel.${one.channel}`),
          t(`contactState.${one.state}`),
          one.late && t('audit.late'),
          one.result && t(`contact.result.${one.result}`),
        ]}
      </Part>
      <Part title={t('audit.decisions')} rows={file.decisions}>
        {(one) => [month(one.month), t(`audit.decision.${one.decision}`), one.reason && reason(one.reason)]}
      </Part>
      <Part title={t('audit.unmet')} rows={file.unmet}>
        {(one) => [t(`audit.right.${one.right}`), t('audit.weeksLate', { weeks: one.weeksLate })]}
      </Part>
    </>
  );
}

interface PartProps<T> {
  title: string;
  rows: readonly T[];
  children: (row: T) => (string | false | null | undefined)[];
}

function Part<T>({ title, rows, children }: PartProps<T>) {
  const t = useText();
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <BodyShort size="small">{t('audit.none')}</BodyShort>
      ) : (
        <List size="small">
          {rows.map((row, index) => (
            <List.Item key={index}>{children(row).filter(Boolean).join(' · ')}</List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}
