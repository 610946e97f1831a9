import { Button, Checkbox, CheckboxGroup, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { LevelRange } from '~/features/matching/search/LevelRange';
import { chosenIn, nameOf, type Asked } from '~/features/matching/search/search';
import type { Facet, FacetCode, FacetValue } from '~/features/matching/search/types';
import { useText, type MessageKey } from '~/lib/text';
import '~/features/matching/search/search.css';

interface Props {
  facets: readonly Facet[];
  asked: Asked;
  set: (part: Partial<Asked>) => void;
}

/** Shown at once; the rest behind one button. */
const first: readonly FacetCode[] = ['TAG', 'SPEAKING', 'COUNTY', 'REGION', 'HOURS'];
const prefixes: Partial<Record<FacetCode, string>> = {
  REGION: 'region',
  HOURS: 'hoursBand',
  PURPOSE: 'purpose',
  LIGHT: 'light',
};

/** What the hits can be narrowed by, each value with how many there would be. */
export function Facets({ facets, asked, set }: Props) {
  const t = useText();
  const [all, setAll] = useState(false);
  const used = (facet: Facet) => facet.values.length > 0;
  const early = facets.filter((facet) => first.includes(facet.code) && used(facet));
  const late = facets.filter((facet) => !first.includes(facet.code) && used(facet));
  return (
    <VStack gap="space-16">
      {[...early, ...(all ? late : [])].map((facet) =>
        nameOf[facet.code] ? (
          <Values key={facet.code} facet={facet} asked={asked} set={set} />
        ) : (
          <LevelRange key={facet.code} facet={facet} asked={asked} set={set} />
        ),
      )}
      <HStack gap="space-8">
        {late.length > 0 && (
          <Button size="small" variant="tertiary" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'search.fewer' : 'search.more')}
          </Button>
        )}
        {chosenIn(asked) > 0 && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => set(Object.fromEntries(Object.keys(asked).flatMap((k) => (k === 'query' ? [] : [[k, '']]))))}
          >
            {t('search.clear')}
          </Button>
        )}
      </HStack>
    </VStack>
  );
}

function Values({ facet, asked, set }: Omit<Props, 'facets'> & { facet: Facet }) {
  const t = useText();
  const name = nameOf[facet.code] ?? 'query';
  const prefix = prefixes[facet.code];
  const words = ({ value, name: called }: FacetValue) =>
    called !== '' ? called : prefix ? t(`${prefix}.${value}` as MessageKey) : t('search.yes');
  const chosen = asked[name] === '' ? [] : asked[name].split(',');
  return (
    <CheckboxGroup
      size="small"
      legend={t(`search.facet.${facet.code}`)}
      value={chosen}
      onChange={(values: string[]) => set({ [name]: values.join(',') })}
    >
      <div className="facet-values">
        {facet.values.map((one) => (
          <Checkbox key={one.value} value={one.value} size="small">
            <span className="first-upper">{t('search.value', { name: words(one), count: one.count })}</span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
