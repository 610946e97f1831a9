import { BodyShort, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { SearchBar } from '~/components/ui/SearchBar';
import { usePlacesOf, type Scope } from '~/features/administration/users';
import type { Region } from '~/lib/enumerations';
import { useText } from '~/lib/text';

const regions = [
  'OSLO',
  'OSTLANDET_ELLERS',
  'SORLANDET',
  'VESTLANDET',
  'MIDT_NORGE',
  'NORD_NORGE',
] as const satisfies Region[];

interface Props {
  scope: Scope;
  value: string;
  error: string | undefined;
  onChange: (id: string) => void;
}

/** Places by the beginning of their names: there may be thousands. */
export function PlacePicker({ scope, value, error, onChange }: Props) {
  const t = useText();
  const [query, setQuery] = useState('');
  const places = usePlacesOf(scope, query);
  const words = (id: string, name: string) => {
    const region = regions.find((one) => one === id);
    return region ? t(`region.${region}`) : name;
  };
  return (
    <VStack gap="space-8">
      {scope !== 'REGION' && scope !== 'COUNTY' && (
        <SearchBar label={t('users.place.search')} value={query} onChange={setQuery} />
      )}
      <Loaded query={places}>
        {(all) =>
          all.length === 0 ? (
            <BodyShort>{t('users.place.none')}</BodyShort>
          ) : (
            <RadioGroup size="small" legend={t('users.place')} value={value} error={error} onChange={onChange}>
              {all.map(({ id, name }) => (
                <Radio key={id} value={id}>
                  <bdi>{words(id, name)}</bdi>
                </Radio>
              ))}
            </RadioGroup>
          )
        }
      </Loaded>
    </VStack>
  );
}
