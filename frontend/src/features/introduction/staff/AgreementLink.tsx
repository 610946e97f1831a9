import { LinkButton } from '~/components/ui/LinkButton';
import type { IntroductionView } from '~/features/introduction/staff/types';
import { useText } from '~/lib/text';

/** Once the offer is accepted the agreement is drawn up from it; the address leads there by the introduction. */
export function AgreementLink({ introduction }: { introduction: IntroductionView }) {
  const t = useText();
  if (introduction.state !== 'CONVERTED') return null;
  return (
    <div>
      <LinkButton to={`/work/agreements?introductionId=${introduction.id}`} size="small">
        {t('introductions.toAgreement')}
      </LinkButton>
    </div>
  );
}
