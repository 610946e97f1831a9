import type { Channel, Party } from '~/features/followup/contactDraft';
import type { ContactKind } from '~/features/followup/staff/types';
import { useText } from '~/lib/text';

interface Contact {
  contactKind?: ContactKind | null;
  channel?: Channel | null;
  party?: Party | null;
}

/** What a contact is, in words: "Telefon med begge parter, etter start". */
export function useContactWords() {
  const t = useText();
  return ({ contactKind, channel, party }: Contact) =>
    t('worklist.contact', {
      channel: channel ? t(`contact.channel.${channel}`) : '',
      kind: contactKind ?? 'none',
      party: party ? t(`contactParty.${party}`) : '',
    });
}
