import { BodyShort, Box, Heading, VStack } from '@navikt/ds-react';
import { useRoles } from '~/api/session';
import { LinkButton } from '~/components/ui/LinkButton';
import { useDoublesOf } from '~/features/candidate/merge/merges';
import { useText } from '~/lib/text';

/** Others who may be the same person, to be compared; of those in another office only whom to call. Nothing where there are none. */
export function PossibleDoubles({ id }: { id: string }) {
  const t = useText();
  const mayMerge = useRoles().includes('ADVISER');
  const found = useDoublesOf(id, mayMerge).data ?? [];
  if (found.length === 0) return null;
  return (
    <Box as="section" padding="space-16" borderRadius="8" background="warning-soft" aria-labelledby="doubles">
      <VStack gap="space-12">
        <Heading level="2" size="xsmall" id="doubles">
          {t('merge.doubles.title', { count: found.length })}
        </Heading>
        <ul className="plain-list">
          {found.map((one, at) => (
            <li key={one.candidateId ?? at}>
              {one.candidateId ? (
                <VStack gap="space-4" align="start">
                  <BodyShort>
                    <bdi>{one.name}</bdi>, {t('candidates.number', { number: one.number ?? 0 })}
                  </BodyShort>
                  <LinkButton
                    to={`/work/candidates/${id}/merge/${one.candidateId}`}
                    size="small"
                    variant="secondary"
                    aria-label={t('merge.compare.with', { number: one.number ?? 0 })}
                  >
                    {t('merge.compare')}
                  </LinkButton>
                </VStack>
              ) : (
                <BodyShort>
                  {t('candidates.doubles.elsewhere', {
                    name: one.callName ?? t('candidates.noAdviser'),
                    phone: one.callPhone ?? '-',
                  })}
                </BodyShort>
              )}
            </li>
          ))}
        </ul>
      </VStack>
    </Box>
  );
}
