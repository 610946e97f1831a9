import { useSession } from '~/api/session';
import { isLanguage, type Language } from '~/lib/language';
import { useStored } from '~/lib/stored';

/** Chosen in this browser, else the one set for the user, else bokmål. */
export function useLanguage() {
  const [chosen, store] = useStored('innpass.language');
  const session = useSession().data;
  const own = session?.language?.toLowerCase();
  const language: Language = isLanguage(chosen) ? chosen : isLanguage(own) ? own : 'nb';
  return { language, choose: (next: Language) => store(next) };
}
