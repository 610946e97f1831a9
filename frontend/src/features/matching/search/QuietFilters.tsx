import { Checkbox, CheckboxGroup, VStack } from '@navikt/ds-react';
import { lights, traits, type QuietAsked } from '~/features/matching/search/quiet';
import { useText } from '~/lib/text';

/** What firms without a posted place are narrowed by: what it is like there, the light, and what is told. */
export function QuietFilters({ asked, set }: { asked: QuietAsked; set: (part: Partial<QuietAsked>) => void }) {
  const t = useText();
  const told = (['stated', 'history'] as const).filter((name) => asked[name] !== '');
  return (
    <VStack gap="space-16">
      <CheckboxGroup
        size="small"
        legend={t('quiet.traits')}
        description={t('quiet.traits.help')}
        value={asked.trait === '' ? [] : asked.trait.split(',')}
        onChange={(values: string[]) => set({ trait: values.join(',') })}
      >
        <div className="facet-values">
          {traits.map((trait) => (
            <Checkbox key={trait} value={trait} size="small">
              <span className="first-upper">{t(`trait.${trait}`)}</span>
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <CheckboxGroup
        size="small"
        legend={t('search.facet.LIGHT')}
        value={asked.light === '' ? [] : asked.light.split(',')}
        onChange={(values: string[]) => set({ light: values.join(',') })}
      >
        <div className="facet-values">
          {lights.map((light) => (
            <Checkbox key={light} value={light} size="small">
              <span className="first-upper">{t(`light.${light}`)}</span>
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <CheckboxGroup
        size="small"
        legend={t('quiet.told')}
        value={told}
        onChange={(values: string[]) =>
          set({
            stated: values.includes('stated') ? 'true' : '',
            history: values.includes('history') ? 'true' : '',
          })
        }
      >
        <Checkbox value="stated" size="small">
          {t('quiet.filter.stated')}
        </Checkbox>
        <Checkbox value="history" size="small">
          {t('quiet.filter.history')}
        </Checkbox>
      </CheckboxGroup>
    </VStack>
  );
}
