import { VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '~/api/request';
import { useSession } from '~/api/session';
import { BackLink } from '~/components/ui/BackLink';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { PlanForm, type PlanDraft } from '~/features/employer/plan/PlanForm';
import { useMakePlan, usePlanChoices, type PlanChoices } from '~/features/employer/plan/plans';
import { useText } from '~/lib/text';

/** A new plan, with the reader's own municipalities and office chosen beforehand. */
export default function NewPlanPage() {
  const t = useText();
  return (
    <VStack gap="space-16" align="start">
      <BackLink to="/work/plans">{t('plans.title')}</BackLink>
      <PageTitle>{t('plans.new.title')}</PageTitle>
      <Loaded query={usePlanChoices()}>{(choices) => <New choices={choices} />}</Loaded>
    </VStack>
  );
}

function New({ choices }: { choices: PlanChoices }) {
  const t = useText();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const make = useMakePlan();
  const name = useSession().data?.displayName ?? '';
  return (
    <PlanForm
      label={t('plans.new.title')}
      choices={choices}
      given={begun(choices)}
      sent={make}
      owner={t('plans.owner.you', { name })}
      send={(body) =>
        make.mutate(
          { body, key },
          { say: t('ui.saved'), onSuccess: ({ data }) => void navigate(`/work/plans/${data.id}`) },
        )
      }
      onClose={() => void navigate('/work/plans')}
    />
  );
}

const fewMunicipalities = 20;

/** A whole county is seldom what is meant: who has many chooses among them. */
function begun({ own, ownOffices }: PlanChoices): PlanDraft {
  return {
    municipalities: own.length > fewMunicipalities ? [] : own,
    industries: [],
    offices: ownOffices.length > fewMunicipalities ? [] : ownOffices,
    providers: [],
  };
}
