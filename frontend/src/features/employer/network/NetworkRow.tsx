import { BodyShort, Heading, HStack, Link, Tag, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { NetworkActions } from '~/features/employer/network/NetworkActions';
import { NetworkResult } from '~/features/employer/network/NetworkResult';
import type { NetworkIntroduction } from '~/features/employer/network/network';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  row: NetworkIntroduction;
  /** The firm on whose page it stands. */
  firm: string;
}

const colours = { YES: 'success', NO: 'warning', NOT_ASKED: 'neutral' } as const;

/** One door: who opened it for whom, whether the firm may be named, and what came of it. */
export function NetworkRow({ row, firm }: Props) {
  const t = useText();
  const dates = useDates();
  const gave = row.introducerId === firm;
  const [other, name] = gave ? [row.introducedId, row.introduced] : [row.introducerId, row.introducer];
  return (
    <VStack gap="space-4">
      <Heading level="3" size="xsmall">
        <Title row={row} gave={gave} name={name} />
      </Heading>
      <HStack gap="space-8" align="center">
        <Tag size="xsmall" variant="outline" data-color={colours[row.naming]}>
          {t(`network.naming.${row.naming}`)}
        </Tag>
        {row.state !== 'INTRODUCED' && row.state !== 'WITHDRAWN' && (
          <Tag size="xsmall" variant="outline" data-color={row.state === 'ASKED' ? 'info' : 'neutral'}>
            {t(`network.state.${row.state}`)}
          </Tag>
        )}
      </HStack>
      <BodyShort size="small" textColor="subtle">
        {[dates.long(row.day), row.by, row.unit].filter(Boolean).join(' · ')}
      </BodyShort>
      {row.contact && (
        <BodyShort size="small">{t('network.who', { contact: row.contact, firm: row.introducer ?? '' })}</BodyShort>
      )}
      {row.topic && <BodyShort size="small">{row.topic}</BodyShort>}
      <NetworkResult row={row} />
      {other && name && (
        <BodyShort size="small">
          <Link as={RouterLink} to={`/work/workplaces/${other}`}>
            <bdi>{name}</bdi>
          </Link>
        </BodyShort>
      )}
      <NetworkActions row={row} firm={firm} />
    </VStack>
  );
}

function Title({ row, gave, name }: { row: NetworkIntroduction; gave: boolean; name: string | null | undefined }) {
  const t = useText();
  if (row.state === 'ASKED' || row.state === 'KNOWS_NOBODY') return t('network.asked');
  if (gave) return name ? t('network.gave', { firm: name }) : t('network.gave.hidden');
  if (name) return t('network.got', { firm: name });
  return t(row.naming === 'NO' ? 'network.got.hidden' : 'network.got.notAsked');
}
