import { BodyShort, Box, Button, Detail, Heading, HStack, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { useNeedNotices, useSawNeed, type NeedNotice } from '~/features/matching/search/needs';
import { useText } from '~/lib/text';

/** New needs that fit one's own candidates or kept searches (MAT-38); nothing where there are none. */
export function NewNeeds() {
  const t = useText();
  const reads = useRoles().some((role) =>
    ['ADVISER', 'INTAKE', 'MARKET_CONTACT', 'MARKET_COORDINATOR', 'OFFICE_LEADER', 'WORKING_LIFE_ADVISER'].includes(
      role,
    ),
  );
  const { data } = useNeedNotices(reads);
  if (!data || data.items.length === 0) return null;
  return (
    <Box padding="space-16" borderRadius="8" background="accent-soft">
      <VStack gap="space-12" as="section" aria-labelledby="new-needs">
        <Heading level="2" size="xsmall" id="new-needs">
          {t('needs.title', { count: data.items.length })}
        </Heading>
        {data.items.map((one) => (
          <Need key={one.id} need={one} />
        ))}
        {data.beyond > 0 && <Detail>{t('needs.beyond', { count: data.beyond })}</Detail>}
      </VStack>
    </Box>
  );
}

function Need({ need }: { need: NeedNotice }) {
  const t = useText();
  const saw = useSawNeed();
  const name = need.title || need.workplace;
  return (
    <HStack justify="space-between" align="center" gap="space-8" data-row>
      <div>
        <Link
          as={RouterLink}
          to={
            need.reason === 'TOP_MATCH'
              ? `/work/practice-places/${need.placeId}/matches`
              : `/work/practice-places/${need.placeId}`
          }
          className="first-upper"
        >
          {name}
        </Link>
        <BodyShort size="small">
          <bdi>{need.workplace}</bdi>:{' '}
          {need.reason === 'TOP_MATCH'
            ? t('needs.top', { count: need.matches })
            : t('needs.search', { name: need.searchName ?? '' })}
        </BodyShort>
      </div>
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('needs.seen.for', { name })}
        onClick={() => {
          saw.mutate(need.id, { say: t('needs.seen.said') });
        }}
      >
        {t('needs.seen')}
      </Button>
    </HStack>
  );
}
