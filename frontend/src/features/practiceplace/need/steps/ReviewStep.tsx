import { Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { steps, type Step } from '~/features/practiceplace/need/checks';
import type { NeedDraft } from '~/features/practiceplace/need/draft';
import { useNeedWords } from '~/features/practiceplace/need/useNeedWords';
import { useText } from '~/lib/text';

/** The need in sentences, with a way back to each screen. */
export function ReviewStep({ draft, to }: { draft: NeedDraft; to: (step: Step) => string }) {
  const t = useText();
  const words = useNeedWords();
  return (
    <VStack as="ul" gap="space-16" className="review">
      {steps
        .filter((step) => step !== 'review')
        .map((step) => (
          <li key={step}>
            {words(step, draft).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <Link as={RouterLink} to={to(step)}>
              {t('need.change', { what: t(`need.step.${step}`) })}
            </Link>
          </li>
        ))}
    </VStack>
  );
}
