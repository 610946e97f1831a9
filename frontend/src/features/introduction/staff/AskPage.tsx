import { BodyLong, Button, HStack, Link, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink, Navigate, useNavigate, useSearchParams } from 'react-router';
import { isProblem } from '~/api/problem';
import { newKey } from '~/api/request';
import { useRoles } from '~/api/session';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { PageTitle } from '~/components/ui/PageTitle';
import { AskLeader } from '~/features/introduction/overrides/AskLeader';
import {
  emptyOverride,
  OverrideFields,
  wholeOverride,
  type OverrideDraft,
} from '~/features/introduction/overrides/OverrideFields';
import { useMissingOverride } from '~/features/introduction/overrides/useMissingOverride';
import { AskedPair } from '~/features/introduction/staff/AskedPair';
import { ChannelNotice } from '~/features/introduction/staff/ChannelNotice';
import { CoolDownField, type CoolDownReason } from '~/features/introduction/staff/CoolDownField';
import { FirstDelivery } from '~/features/introduction/staff/FirstDelivery';
import { useFirstDelivery } from '~/features/introduction/staff/firstDelivery';
import { useAsk, type Suggestion } from '~/features/introduction/staff/introductions';
import { useChosen } from '~/features/matching/staff/chosen';
import { useText } from '~/lib/text';

/** "Se over" before the candidate is asked: who, which place, what the candidate is told, and why (INT-02, MAT-04). */
export default function AskPage() {
  const [params] = useSearchParams();
  const candidateId = params.get('candidateId');
  const placeId = params.get('placeId');
  // An address that was cut off names no pair: the way begins with a candidate.
  if (!candidateId || !placeId) return <Navigate to="/work/candidates" replace />;
  return <Ask candidateId={candidateId} placeId={placeId} />;
}

function Ask({ candidateId, placeId }: { candidateId: string; placeId: string }) {
  const t = useText();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const mode: Suggestion['mode'] = params.get('mode') === 'PLACE_FIRST' ? 'PLACE_FIRST' : 'USER_FIRST';
  const chosen = useChosen();
  const mayAsk = useRoles().includes('ADVISER');
  const [made, setMade] = useState<string>();
  const ask = useAsk(setMade);
  const [key] = useState(newKey);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<FormError[]>([]);
  const [override, setOverride] = useState<OverrideDraft>(emptyOverride);
  const coolDown = useFirstDelivery(candidateId, placeId);
  const until = coolDown.data?.coolDownUntil;
  const [allTheSame, setAllTheSame] = useState<CoolDownReason | ''>('');
  const [outside, setOutside] = useState(false);
  const missingOverride = useMissingOverride();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = [
      ...(reason.trim() ? [] : [{ field: '/reason', message: t('introductions.reason.missing') }]),
      ...(until && !allTheSame ? [{ field: '/coolDownReason', message: t('coolDown.missing') }] : []),
      ...(outside ? missingOverride(override) : []),
    ];
    setMissing(absent);
    if (absent.length > 0 || ask.isSuccess) return;
    ask.mutate(
      {
        body: {
          candidateId,
          placeId,
          mode,
          reason: reason.trim(),
          override: wholeOverride(override),
          coolDownReason: allTheSame || undefined,
          ...chosen,
        },
        key,
        ask: mayAsk,
        id: made,
      },
      {
        say: t(mayAsk ? 'introductions.asked' : 'introductions.suggested'),
        onSuccess: (id) => {
          void navigate(`/work/introductions/${id}`);
        },
        onError: (error) => {
          setOutside(outside || isProblem(error, 'OVERRIDE_NEEDED'));
          // It began while this page was open.
          if (isProblem(error, 'COOL_DOWN')) void coolDown.refetch();
        },
      },
    );
  };
  return (
    <VStack gap="space-16" className="narrow">
      <PageTitle prefix={missing.length > 0 ? `${t('ui.error.prefix')} ` : ''}>
        {t('introductions.new.title')}
      </PageTitle>
      <AskedPair candidateId={candidateId} placeId={placeId} />
      <ChannelNotice placeId={placeId} />
      <FirstDelivery candidateId={candidateId} placeId={placeId} />
      <form onSubmit={send} noValidate>
        <VStack gap="space-16">
          <FormErrors errors={missing} />
          <CheckedTextarea
            audience="HEARD"
            id="/reason"
            label={t('introductions.reason')}
            description={t('introductions.reason.help')}
            minRows={2}
            maxLength={500}
            value={reason}
            error={missing.find((one) => one.field === '/reason')?.message}
            onText={(text) => setReason(text)}
          />
          {until && (
            <CoolDownField
              until={until}
              value={allTheSame}
              error={missing.find((one) => one.field === '/coolDownReason')?.message}
              onChange={setAllTheSame}
            />
          )}
          {outside && (
            <OverrideFields title={t('override.lower')} draft={override} errors={missing} onChange={setOverride} />
          )}
          <BodyLong size="small">{t(mayAsk ? 'introductions.ask.after' : 'introductions.suggest.after')}</BodyLong>
          <div aria-live="polite">{ask.error && <Failure error={ask.error} />}</div>
          {isProblem(ask.error, 'ONLY_CAP_STOPS') && <AskLeader candidateId={candidateId} placeId={placeId} />}
          {made && ask.error && (
            <Link as={RouterLink} to={`/work/introductions/${made}`}>
              {t('introductions.toIt')}
            </Link>
          )}
          <HStack gap="space-8">
            <Button type="submit" loading={ask.isPending}>
              {t(mayAsk ? 'introductions.ask.send' : 'introductions.suggest.send')}
            </Button>
            <Button type="button" variant="tertiary" onClick={() => void navigate(-1)}>
              {t('ui.cancel')}
            </Button>
          </HStack>
        </VStack>
      </form>
    </VStack>
  );
}
