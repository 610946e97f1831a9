import { BodyShort, Heading, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { useUnmatchedByOffice } from '~/features/placement/board/marketBoard';
import { useText } from '~/lib/text';

/** How many are ready without a place, office beside office, and what stands between; never who (MAT-37, MAT-38). */
export function BoardReady() {
  const t = useText();
  const roles = useRoles();
  const pool = roles.some((role) => ['MARKET_CONTACT', 'OFFICE_LEADER', 'ADVISER'].includes(role));
  return (
    <Section title={t('board.ready')}>
      <Loaded query={useUnmatchedByOffice()}>
        {({ days, smallest, offices }) => (
          <VStack gap="space-16">
            <BodyShort size="small">{t('board.ready.what', { days, smallest })}</BodyShort>
            {offices.map((office) => (
              <div key={office.officeId}>
                <Heading level="3" size="xsmall">
                  <bdi>{office.office}</bdi>
                </Heading>
                <BodyShort size="small">
                  {office.people == null
                    ? t('board.ready.few', { smallest })
                    : t('board.ready.people', { count: office.people })}
                </BodyShort>
                {office.counts.length > 0 && (
                  <ul>
                    {office.counts.map((one) => (
                      <li key={one.code}>
                        {t(`barrier.${one.code}`)}
                        {': '}
                        {one.people ?? t('unmatched.hidden')}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </VStack>
        )}
      </Loaded>
      {(pool || roles.includes('OFFICE_LEADER')) && (
        <VStack as="ul" gap="space-4" className="plain-list no-print">
          {pool && (
            <li>
              <Link as={RouterLink} to="/work/search/ready-pool">
                {t('pool.title')}
              </Link>
            </li>
          )}
          {roles.includes('OFFICE_LEADER') && (
            <li>
              <Link as={RouterLink} to="/work/placements?of=unmatched">
                {t('unmatched.title')}
              </Link>
            </li>
          )}
        </VStack>
      )}
    </Section>
  );
}
