import { Select } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { PlanForm, type PlanDraft } from '~/features/employer/plan/PlanForm';
import {
  planOptions,
  useChangePlan,
  usePlanChoices,
  type PlanChoices,
  type RecruitmentPlan,
} from '~/features/employer/plan/plans';
import { useTakers } from '~/features/employer/plan/targets';
import { useText } from '~/lib/text';

interface Props {
  plan: RecruitmentPlan;
  etag: string | null;
  onClose: () => void;
}

/** The plan as it stands, to be changed; what is typed stays when somebody else has saved meanwhile. */
export function EditPlan(props: Props) {
  return <Loaded query={usePlanChoices()}>{(choices) => <Edit {...props} choices={choices} />}</Loaded>;
}

function Edit({ plan, etag, choices, onClose }: Props & { choices: PlanChoices }) {
  const t = useText();
  const client = useQueryClient();
  const change = useChangePlan(plan.id);
  const takers = useTakers(plan.id).data ?? [];
  // The version that was read when the form was opened: a plan that is read anew behind it is somebody else's.
  const [seen, setSeen] = useState(etag ?? '');
  const reload = async () => {
    const { etag: now } = await client.fetchQuery({ ...planOptions(plan.id), staleTime: 0 });
    setSeen(now ?? '');
  };
  return (
    <PlanForm
      label={t('plans.change')}
      choices={choices}
      given={draftOf(plan)}
      sent={change}
      owner={(draft, put, fault) => (
        <Select
          id="/ownerId"
          size="small"
          label={t('plans.head.owner')}
          value={draft.ownerId ?? plan.ownerId}
          error={fault('/ownerId')}
          onChange={(event) => put({ ownerId: event.target.value })}
        >
          {takers.every((one) => one.staffId !== plan.ownerId) && <option value={plan.ownerId}>{plan.owner}</option>}
          {takers
            .filter((one) => one.mayOwn)
            .map((one) => (
              <option key={one.staffId} value={one.staffId}>
                {[one.name, one.unit].filter(Boolean).join(', ')}
              </option>
            ))}
        </Select>
      )}
      send={(body) => change.mutate({ body, ifMatch: seen }, { say: t('ui.saved'), onSuccess: onClose })}
      onClose={onClose}
      onReload={() => void reload()}
    />
  );
}

const draftOf = ({ name, goal, wanted, from, to, ownerId, ...plan }: RecruitmentPlan): PlanDraft => ({
  name,
  goal: goal ?? null,
  wanted: wanted ?? null,
  from,
  to,
  ownerId,
  municipalities: plan.municipalities.map((one) => one.number),
  industries: plan.industries,
  offices: plan.organisations.filter((one) => !one.provider).map((one) => one.id),
  providers: plan.organisations.filter((one) => one.provider).map((one) => one.id),
});
