import { Button, Detail, HStack, Radio, RadioGroup, Tag, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

export type FactState = 'VALUE' | 'NONE' | 'NOT_ASKED' | 'DECLINED';
export type DataSource = 'CANDIDATE' | 'ASSISTED' | 'ADVISER' | 'PROVIDER' | 'SCHOOL' | 'EMPLOYER' | 'REGISTER';

export interface FactValue {
  state: FactState;
  source?: DataSource | null;
  recordedAt?: string | null;
  verified?: boolean;
  disputed?: boolean;
  stale?: boolean;
}

interface Props {
  id?: string;
  /** What is asked: "Førerkort B". */
  name: string;
  /** What the answer is used for, in one sentence. */
  use?: string;
  fact: FactValue;
  onChange: (state: FactState) => void;
  /** Absent where the reader gave the answer. */
  onDisagree?: () => void;
  /** The value itself (date, level), shown while the answer is "has". */
  children?: ReactNode;
}

const answers = ['VALUE', 'NONE', 'DECLINED'] as const;
const signs = ['verified', 'disputed', 'stale'] as const;

/** Three answers, and untouched means not asked; always with source and date (5.7). */
export function FactEditor({ id, name, use, fact, onChange, onDisagree, children }: Props) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-8" align="start">
      <RadioGroup
        id={id}
        legend={name}
        description={use}
        value={fact.state === 'NOT_ASKED' ? '' : fact.state}
        onChange={(state: FactState) => onChange(state)}
      >
        {answers.map((state) => (
          <Radio key={state} value={state}>
            {t(`factState.${state}`)}
          </Radio>
        ))}
      </RadioGroup>
      {fact.state === 'VALUE' && children}
      <HStack gap="space-8" align="center">
        <Detail>
          {fact.state === 'NOT_ASKED' || !fact.source
            ? t('factState.NOT_ASKED')
            : t('fact.origin', {
                source: t(`source.${fact.source}`),
                date: fact.recordedAt ? dates.long(fact.recordedAt) : t('fact.undated'),
              })}
        </Detail>
        {signs
          .filter((sign) => fact[sign])
          .map((sign) => (
            <Tag key={sign} size="small" variant="outline" data-color={sign === 'verified' ? 'success' : 'warning'}>
              {t(`fact.sign.${sign}`)}
            </Tag>
          ))}
        {onDisagree && (
          <Button size="small" variant="tertiary" onClick={onDisagree}>
            {t('fact.disagree', { name })}
          </Button>
        )}
      </HStack>
    </VStack>
  );
}
