import { HStack } from '@navikt/ds-react';
import { lights } from '~/features/employer/map/clusters';
import { LightTag } from '~/features/employer/staff/LightTag';
import { useText } from '~/lib/text';

/** The signs and colours of the lights, and what a mark says with them. */
export function Legend() {
  const t = useText();
  return (
    <div>
      <HStack gap="space-4">
        {lights.map((light) => (
          <LightTag key={light} light={light} />
        ))}
      </HStack>
      <p className="map-legend">{t('map.legend')}</p>
    </div>
  );
}
