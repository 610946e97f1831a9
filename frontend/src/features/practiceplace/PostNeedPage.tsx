import { BodyShort, Button, FormProgress, HStack, Select, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { newKey } from '~/api/request';
import { EmptyState } from '~/components/ui/EmptyState';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useOwnWorkplaces, type OwnWorkplace } from '~/features/employer/ownWorkplaces';
import { CopyLast } from '~/features/practiceplace/CopyLast';
import { errorsOf, isStep, steps, type Step } from '~/features/practiceplace/need/checks';
import { draftOf } from '~/features/practiceplace/need/draft';
import { SendNeed } from '~/features/practiceplace/need/SendNeed';
import { StepForm } from '~/features/practiceplace/need/StepForm';
import { useNeedDraft } from '~/features/practiceplace/need/useNeedDraft';
import { useText } from '~/lib/text';

const base = '/employer/practice-places/new';

/** Flow (a): one question a screen, at most seven screens; what is answered is kept after each. */
export default function PostNeedPage() {
  const { step } = useParams();
  const t = useText();
  const workplaces = useOwnWorkplaces();
  if (!isStep(step)) return <Navigate to={`${base}/${steps[0]}`} replace />;
  return (
    <>
      {(workplaces.data?.length ?? 0) === 0 && <PageTitle>{t('need.title')}</PageTitle>}
      <Loaded query={workplaces}>
        {(own) =>
          own.length > 0 ? (
            <Screen key={step} step={step} workplaces={own} />
          ) : (
            <EmptyState why={t('need.noFirm.why')} help={t('need.noFirm.help')} />
          )
        }
      </Loaded>
    </>
  );
}

function Screen({ step, workplaces }: { step: Step; workplaces: readonly OwnWorkplace[] }) {
  const t = useText();
  const go = useNavigate();
  const { draft: kept, put, change, drop } = useNeedDraft();
  const draft = workplaceOf(kept.workplaceId, workplaces) ? kept : { ...kept, workplaceId: workplaces[0]?.id };
  const [found, setFound] = useState<FormError[]>([]);
  // What has been mended since is no longer complained about.
  const now = errorsOf(step, draft, t);
  const errors = found.filter((error) => now.some(({ field }) => field === error.field));
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const next = steps[at + 1];
  const leave = (event: FormEvent) => {
    event.preventDefault();
    setFound(now);
    if (now.length === 0 && next) void go(`${base}/${next}`);
  };
  const first = steps.slice(0, at).find((one) => errorsOf(one, draft, t).length > 0);
  // A link into the middle begins where something is still to be answered.
  if (first) return <Navigate to={`${base}/${first}`} replace />;
  return (
    <VStack gap="space-24">
      <div>
        <BodyShort textColor="subtle">{t('need.title')}</BodyShort>
        <PageTitle prefix={errors.length > 0 ? `${t('ui.error.prefix')} ` : ''}>{t(`need.step.${step}`)}</PageTitle>
        <FormProgress totalSteps={steps.length} activeStep={at + 1} interactiveSteps={false}>
          {steps.map((one, index) => (
            <FormProgress.Step key={one} completed={index < at}>
              {t(`need.step.${one}`)}
            </FormProgress.Step>
          ))}
        </FormProgress>
      </div>
      {step === 'review' ? (
        <SendNeed
          draft={draft}
          workplaces={workplaces}
          change={change}
          onSent={drop}
          linkTo={(one) => `${base}/${one}`}
        />
      ) : (
        <form onSubmit={leave} noValidate>
          <VStack gap="space-24">
            <FormErrors errors={errors} found={found} />
            {step === 'tasks' && draft.tasks.length === 0 && (
              <CopyLast onCopy={(place) => put(copyOf(draftOf(place, newKey())))} />
            )}
            {step === 'tasks' && workplaces.length > 1 && (
              <Select
                label={t('need.workplace')}
                value={draft.workplaceId}
                onChange={(event) => change({ workplaceId: event.target.value })}
              >
                {workplaces.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </Select>
            )}
            <StepForm step={step} draft={draft} change={change} errors={errors} />
            <HStack gap="space-12">
              {before && (
                <Button type="button" variant="secondary" onClick={() => void go(`${base}/${before}`)}>
                  {t('ui.back')}
                </Button>
              )}
              <Button type="submit">{t('ui.next')}</Button>
            </HStack>
            <BodyShort size="small" textColor="subtle">
              {t('need.kept')}
            </BodyShort>
          </VStack>
        </form>
      )}
    </VStack>
  );
}

const workplaceOf = (id: string | undefined, workplaces: readonly OwnWorkplace[]) =>
  workplaces.some((one) => one.id === id);

/** A copy is a new need: dates and the place that it was made from are not part of it. */
const copyOf = ({ base: from, ...draft }: ReturnType<typeof draftOf>) => ({
  ...draft,
  when: undefined,
  startFirst: undefined,
  base: from && { ...from, startFirst: null, startLatest: null, expiresOn: null },
});
