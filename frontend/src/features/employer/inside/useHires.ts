import type { components } from '~/api/schema';
import { useText } from '~/lib/text';

type Hire = components['schemas']['HostHistoryView']['hires'][number];

/** "2: fast 80 %, vikar", the contract and percent of each hire where they are told. */
export function useHires() {
  const t = useText();
  return (hired: number, hires: readonly Hire[]) => {
    const told = hires
      .map(({ contract, percent }) =>
        [contract && t(`hireContract.${contract}`), percent && t('inside.percent', { percent })]
          .filter(Boolean)
          .join(' '),
      )
      .filter(Boolean);
    return told.length > 0 ? `${hired}: ${told.join(', ')}` : String(hired);
  };
}
