import { BodyShort, Select, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { BackLink } from '~/components/ui/BackLink';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { LabourSections } from '~/features/employer/facts/LabourSections';
import { useLabourFacts } from '~/features/employer/facts/facts';
import { useOwnWorkplaces } from '~/features/employer/ownWorkplaces';
import { useText } from '~/lib/text';

/** Labour here, for the firm: ages, shortage, supply and demand of its own industry and region (UXC-09). */
export default function OwnLabourFactsPage() {
  const t = useText();
  const workplaces = useOwnWorkplaces();
  const [chosen, setChosen] = useState<string>();
  return (
    <VStack gap="space-24" className="narrow">
      <div>
        <span className="no-print">
          <BackLink to="/employer">{t('firm.title')}</BackLink>
        </span>
        <PageTitle>{t('facts.title')}</PageTitle>
      </div>
      <Loaded query={workplaces}>
        {(own) => {
          const id = chosen ?? own[0]?.id;
          if (!id) return <EmptyState why={t('facts.noWorkplace')} help={t('facts.missing.NO_FIGURES.help')} />;
          return (
            <>
              {own.length > 1 ? (
                <Select label={t('about.whose')} value={id} onChange={(event) => setChosen(event.target.value)}>
                  {own.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </Select>
              ) : (
                <BodyShort weight="semibold">
                  <bdi>{own[0]?.name}</bdi>
                </BodyShort>
              )}
              <Facts key={id} id={id} />
            </>
          );
        }}
      </Loaded>
    </VStack>
  );
}

function Facts({ id }: { id: string }) {
  return <Loaded query={useLabourFacts('employer', id)}>{(facts) => <LabourSections facts={facts} />}</Loaded>;
}
