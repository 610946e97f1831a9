import { Fieldset, HStack, Select } from '@navikt/ds-react';
import { languageLevels } from '~/features/candidate/LanguageMatrix';
import type { Asked } from '~/features/matching/search/search';
import type { Facet } from '~/features/matching/search/types';
import { useText } from '~/lib/text';

interface Props {
  facet: Facet;
  asked: Asked;
  set: (part: Partial<Asked>) => void;
}

/** Levels of one skill from one to another, each with how many there are. */
export function LevelRange({ facet, asked, set }: Props) {
  const t = useText();
  const skill = facet.code.toLowerCase();
  const counts = new Map(facet.values.map((one) => [one.value, one.count]));
  const unknown = counts.get('UNKNOWN') ?? 0;
  return (
    <Fieldset
      size="small"
      legend={t(`search.facet.${facet.code}`)}
      description={unknown > 0 ? t('search.level.unknown', { count: unknown }) : undefined}
    >
      <HStack gap="space-8" wrap={false}>
        {(['From', 'To'] as const).map((end) => {
          const name = `${skill}${end}` as keyof Asked;
          return (
            <Select
              key={end}
              size="small"
              label={t(`search.level.${end}`)}
              value={asked[name]}
              onChange={(event) => set({ [name]: event.target.value })}
            >
              <option value="">{t('search.level.open')}</option>
              {languageLevels.map((level) => (
                <option key={level} value={level}>
                  {t('search.value', { name: t(`languageLevel.${level}`), count: counts.get(level) ?? 0 })}
                </option>
              ))}
            </Select>
          );
        })}
      </HStack>
    </Fieldset>
  );
}
