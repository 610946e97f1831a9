import { BodyLong, VStack } from '@navikt/ds-react';
import type { Problem } from '~/api/problem';
import { LinkButton } from '~/components/ui/LinkButton';
import { PageTitle } from '~/components/ui/PageTitle';
import { useText } from '~/lib/text';

/** The address of a record that became one with another: says so, and leads on. */
export function MergedElsewhere({ problem }: { problem: Problem }) {
  const t = useText();
  return (
    <VStack gap="space-16" align="start">
      <PageTitle>{t('merge.elsewhere')}</PageTitle>
      <BodyLong>{problem.detail}</BodyLong>
      <LinkButton to={`/work/candidates/${String(problem.parameters['candidateId'])}`}>
        {t('merge.elsewhere.open')}
      </LinkButton>
    </VStack>
  );
}
