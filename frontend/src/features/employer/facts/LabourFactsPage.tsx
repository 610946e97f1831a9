import { BodyShort, VStack } from '@navikt/ds-react';
import { useParams } from 'react-router';
import { BackLink } from '~/components/ui/BackLink';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { LabourSections } from '~/features/employer/facts/LabourSections';
import { useLabourFacts } from '~/features/employer/facts/facts';
import { useWorkplace } from '~/features/employer/staff/workplaces';
import { useText } from '~/lib/text';

/** Labour where a workplace is, to bring along to the talk (UXC-09). */
export default function LabourFactsPage() {
  const { id = '' } = useParams();
  const t = useText();
  const workplace = useWorkplace(id).data?.data;
  return (
    <VStack gap="space-24" className="narrow">
      <div>
        <span className="no-print">
          <BackLink to={`/work/workplaces/${id}`}>{t('workplaces.one.title')}</BackLink>
        </span>
        <PageTitle>{t('facts.title')}</PageTitle>
        <BodyShort weight="semibold">
          <bdi>{workplace?.name}</bdi>
        </BodyShort>
      </div>
      <Loaded query={useLabourFacts('staff', id)}>{(facts) => <LabourSections facts={facts} />}</Loaded>
    </VStack>
  );
}
