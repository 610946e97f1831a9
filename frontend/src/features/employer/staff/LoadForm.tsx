import { Button, HStack, Radio, RadioGroup, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { useDeclareLoad } from '~/features/employer/staff/workplaces';
import { useText } from '~/lib/text';

/** How many practice persons from elsewhere are there (EMP-15); left open: asked, and nobody said. */
export function LoadForm({ workplace, onClose }: { workplace: WorkplaceView; onClose: () => void }) {
  const t = useText();
  const refused = useFormErrors();
  const declare = useDeclareLoad(workplace.id);
  const [others, setOthers] = useState(workplace.practiceLoad.others?.toString() ?? '');
  const [source, setSource] = useState<'DECLARED' | 'SEEN'>('DECLARED');
  const errors = declare.error ? refused(declare.error) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const count = Number.parseInt(others, 10);
    declare.mutate({ others: Number.isNaN(count) ? null : count, source }, { say: t('ui.saved'), onSuccess: onClose });
  };
  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <TextField
          id="/others"
          size="small"
          label={t('workplaces.load.others')}
          description={t('workplaces.load.others.help')}
          inputMode="numeric"
          htmlSize={6}
          value={others}
          onChange={(event) => setOthers(event.target.value)}
        />
        <RadioGroup size="small" legend={t('workplaces.load.source')} value={source} onChange={setSource}>
          <Radio value="DECLARED">{t('workplaces.load.source.DECLARED')}</Radio>
          <Radio value="SEEN">{t('workplaces.load.source.SEEN')}</Radio>
        </RadioGroup>
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={declare.isPending}>
            {t('ui.save')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
