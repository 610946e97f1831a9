import { BodyShort, Heading, Link, VStack } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router';
import type { DoubleView } from '~/features/candidate/staff/types';
import { useText } from '~/lib/text';

/** People who may be the same; of those in another office only whom to call. Takes the focus, so that nobody passes it unseen. */
export function Doubles({ found }: { found: readonly DoubleView[] }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [found]);
  return (
    <VStack as="section" gap="space-8">
      <Heading ref={heading} level="2" size="xsmall" tabIndex={-1}>
        {t('candidates.doubles.title', { count: found.length })}
      </Heading>
      <ul className="plain-list">
        {found.map((one, at) => (
          <li key={one.candidateId ?? at}>
            {one.candidateId ? (
              <Link as={RouterLink} to={`/work/candidates/${one.candidateId}`}>
                <bdi>{one.name}</bdi>
                {one.number !== null &&
                  one.number !== undefined &&
                  `, ${t('candidates.number', { number: one.number })}`}
              </Link>
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
  );
}
