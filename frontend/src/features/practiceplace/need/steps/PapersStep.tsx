import { Button, Checkbox, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { DemandRow } from '~/features/practiceplace/DemandRow';
import type { DemandOf } from '~/features/practiceplace/need/draft';
import { errorAt, type StepProps } from '~/features/practiceplace/need/stepProps';
import { RulesBeside } from '~/features/practiceplace/rules/RulesHere';
import { MoreThanNeeded } from '~/features/practiceplace/need/MoreThanNeeded';
import { ConceptPicker } from '~/features/taxonomy/ConceptPicker';
import { askedLevels, type LanguageLevel } from '~/lib/facts';
import { useText } from '~/lib/text';

/** Legal demands, or none; the rest can be waived, is wished or learnt here. Then spoken Norwegian. */
export function PapersStep({ draft, change, errors }: StepProps) {
  const t = useText();
  const { demands } = draft;
  const put = (at: number, next: DemandOf) =>
    change({ demands: demands.map((demand, index) => (index === at ? next : demand)) });
  return (
    <VStack gap="space-24">
      <RulesBeside workplaceId={draft.workplaceId} />
      <RadioGroup
        id="/need/credentials/state"
        legend={t('need.papers')}
        description={t('need.papers.help')}
        value={draft.papers ?? ''}
        error={errorAt(errors, '/need/credentials/state')}
        onChange={(papers: 'NONE' | 'SOME') => change({ papers })}
      >
        <Radio value="NONE">{t('need.papers.NONE')}</Radio>
        <Radio value="SOME">{t('need.papers.SOME')}</Radio>
      </RadioGroup>
      {draft.papers === 'SOME' && (
        <>
          <ConceptPicker
            id="/need/credentials/demands"
            label={t('need.which')}
            kinds={['CREDENTIAL']}
            chosen={demands.map(({ concept }) => concept)}
            error={errorAt(errors, '/need/credentials/demands')}
            onChange={(chosen) =>
              change({
                demands: chosen.map(
                  (concept) => demands.find((demand) => demand.concept.code === concept.code) ?? { concept },
                ),
              })
            }
          />
          {demands.map((demand, at) => (
            <OneDemand
              key={demand.concept.code}
              demand={demand}
              pointer={`/need/credentials/demands/${at}`}
              errors={errors}
              onChange={(next) => put(at, next)}
              onRemove={() => change({ demands: demands.filter((other) => other !== demand) })}
            />
          ))}
        </>
      )}
      <RadioGroup
        id="/need/language/state"
        legend={t('need.norwegian')}
        description={t('need.norwegian.help')}
        value={draft.norwegian ?? ''}
        error={errorAt(errors, '/need/language/state')}
        onChange={(norwegian: 'NONE' | LanguageLevel) => change({ norwegian })}
      >
        {(['NONE', ...askedLevels] as const).map((level) => (
          <Radio key={level} value={level}>
            {t(`need.norwegian.${level}`)}
          </Radio>
        ))}
      </RadioGroup>
      <MoreThanNeeded draft={draft} onLower={(norwegian) => change({ norwegian })} />
      <Checkbox checked={draft.languageHelp} onChange={(event) => change({ languageHelp: event.target.checked })}>
        {t('need.languageHelp')}
      </Checkbox>
    </VStack>
  );
}

interface OneProps {
  demand: DemandOf;
  pointer: string;
  errors: StepProps['errors'];
  onChange: (demand: DemandOf) => void;
  onRemove: () => void;
}

function OneDemand({ demand, pointer, errors, onChange, onRemove }: OneProps) {
  const t = useText();
  const noGround = errorAt(errors, `${pointer}/legalGround`);
  const { concept } = demand;
  return (
    <VStack gap="space-8" align="start" className="inset">
      <DemandRow
        pointer={pointer}
        name={concept.label}
        legalOnly={concept.legalOnly}
        demand={demand}
        errors={{ kind: errorAt(errors, `${pointer}/kind`), ground: noGround }}
        onChange={(next) => onChange({ ...next, concept })}
        onRemove={onRemove}
      />
      {noGround && !concept.legalOnly && (
        <Button variant="secondary" onClick={() => onChange({ concept, kind: 'FORMAL_DISPENSABLE' })}>
          {t('need.waive')}
        </Button>
      )}
    </VStack>
  );
}
