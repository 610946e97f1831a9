import { Button, Checkbox, CheckboxGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { newKey } from '~/api/request';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useApply, type MyApplication } from '~/features/introduction/apply/application';
import { useText } from '~/lib/text';

/** Why, in one's own words; and the yes to be shown without a name, where that is not given. */
export function ApplyForm({ how }: { how: MyApplication }) {
  const t = useText();
  const [key] = useState(newKey);
  const [words, setWords] = useState('');
  const [card, setCard] = useState(false);
  const [missing, setMissing] = useState<FormError[]>([]);
  const apply = useApply(how.placeId);
  const fault = (field: string) => missing.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = [
      ...(words.trim() ? [] : [{ field: '/words', message: t('apply.words.missing') }]),
      ...(how.needsAnonymousCard && !card ? [{ field: '/anonymousCard', message: t('apply.card.missing') }] : []),
    ];
    setMissing(absent);
    if (absent.length > 0) return;
    apply.mutate(
      { body: { words: words.trim(), ...(how.needsAnonymousCard && { anonymousCard: card }) }, key },
      { say: t('apply.sent') },
    );
  };
  return (
    <form onSubmit={send} noValidate aria-label={t('apply.title')}>
      <VStack gap="space-16">
        <FormErrors errors={missing} />
        {apply.error && <Failure error={apply.error} />}
        <CheckedTextarea
          audience="STAFF"
          id="/words"
          label={t('apply.words')}
          description={t('apply.words.help')}
          minRows={2}
          maxLength={500}
          value={words}
          error={fault('/words')}
          onText={setWords}
        />
        {how.needsAnonymousCard && (
          <CheckboxGroup
            legend={t('ask.card')}
            description={t('ask.card.help')}
            error={fault('/anonymousCard')}
            value={card ? ['yes'] : []}
            onChange={(chosen: string[]) => setCard(chosen.includes('yes'))}
          >
            <Checkbox id="/anonymousCard" value="yes">
              {t('ask.card.yes')}
            </Checkbox>
          </CheckboxGroup>
        )}
        <div>
          <Button type="submit" loading={apply.isPending}>
            {t('apply.send')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
