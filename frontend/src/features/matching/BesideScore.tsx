import { BodyShort, Heading } from '@navikt/ds-react';
import type { BesideView, ContractView } from '~/features/matching/types';
import { useSentence } from '~/features/matching/useSentence';
import { useText } from '~/lib/text';

/** Which contracts can follow here, and what stands before each. Nothing where the place names none. */
export function Contracts({ contracts, level }: { contracts: ContractView[]; level: '2' | '3' }) {
  const t = useText();
  const say = useSentence();
  if (contracts.length === 0) {
    return null;
  }
  return (
    <section>
      <Heading level={level} size="xsmall">
        {t('contracts.title')}
      </Heading>
      <ul>
        {contracts.map(({ type, state, before }) => (
          <li key={type}>
            <BodyShort as="div" size="small">
              {t('contracts.line', { type: t(`contracts.type.${type}`), state: t(`contracts.state.${state}`) })}
            </BodyShort>
            {before.map((must) => (
              <BodyShort as="div" size="small" textColor="subtle" key={must.code + JSON.stringify(must.params)}>
                {t('contracts.before', {
                  must: say('missing', must),
                  ways: must.ways.map((way) => say('way', way)).join('; '),
                })}
              </BodyShort>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the adviser is told beside the score: it moves no points. */
export function Beside({ beside, level }: { beside: BesideView[]; level: '2' | '3' }) {
  const t = useText();
  const say = useSentence();
  if (beside.length === 0) {
    return null;
  }
  return (
    <section>
      <Heading level={level} size="xsmall">
        {t('beside.title')}
      </Heading>
      <ul>
        {beside.map((one) => (
          <li key={one.code + JSON.stringify(one.params)}>
            <BodyShort as="span" size="small">
              {t(`beside.sign.${one.sign}`, { told: say('beside', one) })}
            </BodyShort>
            {one.ways.length > 0 && (
              <BodyShort as="div" size="small" textColor="subtle">
                {t('explanation.ways', { ways: one.ways.map((way) => say('way', way)).join('; ') })}
              </BodyShort>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
