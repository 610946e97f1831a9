import { Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { newKey } from '~/api/request';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { useWriteNextPlan, type NextPlan } from '~/features/candidate/staff/routeAdvice';
import { useText } from '~/lib/text';

const routes = [
  'JOB_CLUB',
  'WAGE_SUBSIDY',
  'ORDINARY_JOB',
  'PRACTICE_WITH_TRAINING',
  'LONG_VOCATIONAL_COURSE',
  'COMBINED_LANGUAGE_AND_WORK',
] as const satisfies NextPlan['route'][];

/** The plan that candidate and adviser have agreed on instead of one more of the same (MAT-31). */
export function NextPlanForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const save = useWriteNextPlan(id);
  const [key] = useState(newKey);
  const [route, setRoute] = useState<NextPlan['route'] | ''>('');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (route && words.trim())
      save.mutate({ body: { route, words: words.trim() }, key }, { say: t('route.plan.saved'), onSuccess: onDone });
  };
  return (
    <VStack gap="space-12">
      {save.error && <Failure error={save.error} />}
      <Select
        size="small"
        label={t('route.plan.route')}
        value={route}
        error={tried && !route ? t('route.plan.route.missing') : undefined}
        onChange={(event) => setRoute(event.target.value as NextPlan['route'] | '')}
      >
        <option value="">{t('route.plan.choose')}</option>
        {routes.map((one) => (
          <option key={one} value={one}>
            {t(`route.${one}`)}
          </option>
        ))}
      </Select>
      <CheckedTextarea
        audience="HEARD"
        size="small"
        label={t('route.plan.words')}
        description={t('route.plan.words.help')}
        maxLength={1000}
        value={words}
        error={tried && !words.trim() ? t('route.plan.words.missing') : undefined}
        onText={setWords}
      />
      <HStack gap="space-12">
        <Button size="small" loading={save.isPending} onClick={send}>
          {t('route.plan.save')}
        </Button>
        <Button size="small" variant="tertiary" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
      </HStack>
    </VStack>
  );
}
