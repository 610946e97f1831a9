import { useIntl } from 'react-intl';
import { useText } from '~/lib/text';

const lists = [
  'declineReason',
  'refusalReason',
  'overrideReason',
  'placements.reason',
  'demands.ground',
  'oversight.reason',
] as const;
const parties = ['CANDIDATE', 'EMPLOYER', 'NAV'] as const;

/** Words for a code of why: the list that it stands in goes with what was decided, and codes of the same name mean the same. */
export function useReasonWords() {
  const intl = useIntl();
  const t = useText();
  return (code: string) => {
    const party = parties.find((one) => one === code);
    if (party) return t(`audit.party.${party}`);
    const key = lists.map((list) => `${list}.${code}`).find((each) => each in intl.messages);
    return key ? intl.formatMessage({ id: key }) : code;
  };
}
