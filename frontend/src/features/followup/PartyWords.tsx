import { CheckedTextarea } from '~/components/ui/CheckedText';
import type { ContactDraft } from '~/features/followup/contactDraft';
import { useText } from '~/lib/text';

interface Props {
  form: ContactDraft;
  fault: (field: string) => string | undefined;
  set: (part: Partial<ContactDraft>) => void;
}

/** What each party that was talked to says, in its own words: one field a party (FUP-07). */
export function PartyWords({ form, fault, set }: Props) {
  const t = useText();
  const asked = [
    ...(form.party === 'EMPLOYER' ? [] : (['candidateWords'] as const)),
    ...(form.party === 'EMPLOYER' || form.party === 'BOTH' ? (['employerWords'] as const) : []),
  ];
  return asked.map((whose) => (
    <CheckedTextarea
      audience={whose === 'employerWords' ? 'HEARD' : 'STAFF'}
      key={whose}
      id={`/${whose}`}
      label={t(`contact.${whose}`)}
      description={t('contact.words.help')}
      minRows={2}
      maxLength={1000}
      value={form[whose]}
      error={fault(whose)}
      onText={(text) => set({ [whose]: text })}
    />
  ));
}
