import type { ContactView } from '~/features/followup/staff/types';
import { useText } from '~/lib/text';

/** What was said at a contact, for one line; empty when nothing was. Where both spoke, it is told who said what (FUP-07). */
export function useSaid() {
  const t = useText();
  return (record: ContactView['record']): string => {
    const candidate = record?.candidateWords ?? '';
    const employer = record?.employerWords ?? '';
    if (!candidate || !employer) return candidate || employer;
    return `${t('contact.said.candidate', { words: candidate })} ${t('contact.said.employer', { words: employer })}`;
  };
}
