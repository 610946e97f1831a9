import { BodyShort, Detail, HStack, Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { factsOf, type SectionSpec } from '~/features/candidate/profile/sections';
import type { Fact, FactMark, SectionValue } from '~/features/candidate/profile/types';
import { useFactWords } from '~/features/candidate/profile/useFactWords';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import '~/features/candidate/profile/profile.css';

interface Props {
  spec: SectionSpec;
  value: SectionValue | null | undefined;
  words: Record<string, string>;
  /** What one can do with a single fact (disagree, answer). */
  actions?: (fact: Fact) => ReactNode;
}

/** The answer of a section to read: each fact with source and date, or that it was not asked, is none, was declined. */
export function SectionFacts({ spec, value, words, actions }: Props) {
  const t = useText();
  const say = useFactWords(words);
  const facts = factsOf(spec, value);
  if (facts.length === 0)
    return (
      <BodyShort>{t(`profile.state.${(value?.state ?? 'NOT_ASKED') as 'NONE' | 'NOT_ASKED' | 'DECLINED'}`)}</BodyShort>
    );
  return (
    <ul className="facts">
      {facts.map((fact, at) => {
        const { what, details } = say(spec, fact);
        return (
          <li key={fact.fact?.id ?? at}>
            <BodyShort weight="semibold" className="first-upper">
              {what}
            </BodyShort>
            {details.length > 0 && <BodyShort size="small">{details.join(' · ')}</BodyShort>}
            <HStack gap="space-8" align="center">
              <Origin mark={fact.fact} />
              {actions?.(fact)}
            </HStack>
          </li>
        );
      })}
    </ul>
  );
}

const signs = ['verified', 'disputed'] as const;

function Origin({ mark }: { mark: FactMark | null | undefined }) {
  const t = useText();
  const dates = useDates();
  if (!mark?.source) return null;
  return (
    <>
      <Detail>
        {t('fact.origin', {
          source: t(`source.${mark.source}`),
          date: mark.statedOn ? dates.long(mark.statedOn) : t('fact.undated'),
        })}
      </Detail>
      {signs
        .filter((sign) => mark[sign])
        .map((sign) => (
          <Tag key={sign} size="xsmall" variant="outline" data-color={sign === 'verified' ? 'success' : 'warning'}>
            {t(`fact.sign.${sign}`)}
          </Tag>
        ))}
    </>
  );
}
