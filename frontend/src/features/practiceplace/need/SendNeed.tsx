import { BodyShort, Button, Heading, HStack, Link, LocalAlert, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { Problem } from '~/api/problem';
import { useProblemText } from '~/components/ui/useProblemText';
import type { OwnWorkplace } from '~/features/employer/ownWorkplaces';
import { stepOf, type Step } from '~/features/practiceplace/need/checks';
import type { NeedDraft } from '~/features/practiceplace/need/draft';
import { HoursEstimate } from '~/features/practiceplace/details/HoursEstimate';
import { ReviewStep } from '~/features/practiceplace/need/steps/ReviewStep';
import { useSendNeed } from '~/features/practiceplace/need/writeNeed';
import { useText } from '~/lib/text';

interface Props {
  draft: NeedDraft;
  workplaces: readonly OwnWorkplace[];
  change: (part: Partial<NeedDraft>) => void;
  onSent: () => void;
  linkTo: (step: Step) => string;
}

/** "Se over", then send: the act binds, so everything stands here in sentences first. */
export function SendNeed({ draft, workplaces, change, onSent, linkTo }: Props) {
  const t = useText();
  const go = useNavigate();
  const send = useSendNeed((placeId) => change({ ...draft, placeId }));
  const workplace = workplaces.find((one) => one.id === draft.workplaceId);
  const submit = () =>
    send.mutate(draft, {
      say: t('need.sent'),
      onSuccess: (place) => {
        onSent();
        void go(`/employer/practice-places/${place.id}`, { state: { sent: true }, replace: true });
      },
    });
  return (
    <VStack gap="space-24">
      {workplace && (
        <Heading level="2" size="small">
          <bdi>{workplace.name}</bdi>
        </Heading>
      )}
      <ReviewStep draft={draft} to={linkTo} />
      <HoursEstimate hours={draft.base?.need.support.hoursPerWeek} days={draft.durationDays} />
      {send.error && <Refused error={send.error} linkTo={linkTo} />}
      <BodyShort>
        {t(workplace?.contact ? 'need.who' : 'need.who.nobody', { name: workplace?.contact?.name })}
      </BodyShort>
      <HStack gap="space-12">
        <Button type="button" variant="secondary" onClick={() => void go(linkTo('job'))}>
          {t('ui.back')}
        </Button>
        <Button type="button" loading={send.isPending} onClick={submit}>
          {t('need.send')}
        </Button>
      </HStack>
    </VStack>
  );
}

/** Why it was not sent, and the screens on which it can be mended. */
function Refused({ error, linkTo }: { error: Error; linkTo: (step: Step) => string }) {
  const t = useText();
  const words = useProblemText();
  const fields = error instanceof Problem ? error.fields : [];
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title>{t('need.refused')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p>{words(error)}</p>
        {fields.length > 0 && (
          <ul>
            {fields.map(({ pointer, detail }) => (
              <li key={pointer}>
                <Link as={RouterLink} to={linkTo(stepOf(pointer))}>
                  {t(`need.step.${stepOf(pointer)}`)}
                </Link>
                {detail && `: ${detail}`}
              </li>
            ))}
          </ul>
        )}
        <p>{t('need.refused.kept')}</p>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
