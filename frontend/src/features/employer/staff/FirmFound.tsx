import { BodyShort, Button, Heading, InlineMessage, Link, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { PickUnits } from '~/features/employer/staff/PickUnits';
import type { Firm } from '~/features/employer/staff/register';
import { WorkplaceByHand } from '~/features/employer/staff/WorkplaceByHand';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** A firm that was looked up: its units to take in, those that are here already, and a way around for one that the register lacks. */
export function FirmFound({ firm, onFaults }: { firm: Firm; onFaults: (some: boolean) => void }) {
  const t = useText();
  const dates = useDates();
  const here = firm.units.filter((unit) => unit.workplaceId);
  const closed = firm.units.filter((unit) => unit.closedOn && !unit.workplaceId);
  const pick = firm.source === 'LIVE' && firm.units.length > here.length + closed.length;
  const ended = firm.standing !== 'ACTIVE';
  const [byHand, setByHand] = useState(firm.source === 'HERE');
  return (
    <VStack gap="space-16">
      <Heading level="2" size="medium">
        {firm.name}
      </Heading>
      <BodyShort size="small">{t(`workplaces.new.source.${firm.source}`)}</BodyShort>
      {ended && (
        <InlineMessage status="warning">
          {t(`workplaces.new.standing.${firm.standing as 'GONE'}`, {
            since: firm.since ? dates.long(firm.since) : 'none',
          })}
        </InlineMessage>
      )}
      {firm.unitsInAll > firm.units.length && (
        <BodyShort size="small">
          {t('workplaces.new.units.more', { shown: firm.units.length, inAll: firm.unitsInAll })}
        </BodyShort>
      )}
      {here.length > 0 && (
        <>
          <Heading level="3" size="xsmall">
            {t('workplaces.new.units.here')}
          </Heading>
          <VStack as="ul" gap="space-4" className="plain-list">
            {here.map((unit) => (
              <li key={unit.number}>
                <Link as={RouterLink} to={`/work/workplaces/${unit.workplaceId ?? ''}`}>
                  {unit.name}
                </Link>
              </li>
            ))}
          </VStack>
        </>
      )}
      {closed.length > 0 && (
        <BodyShort size="small">
          {t('workplaces.new.units.closed', { names: closed.map((unit) => unit.name).join(', ') })}
        </BodyShort>
      )}
      {!ended && firm.units.length === closed.length && <BodyShort>{t('workplaces.new.units.empty')}</BodyShort>}
      {!ended && pick && !byHand && <PickUnits firm={firm} onFaults={onFaults} />}
      {!ended && byHand && <WorkplaceByHand organisationNumber={firm.number} firm={firm} onFaults={onFaults} />}
      {!ended && (pick || !byHand) && (
        <div>
          <Button type="button" size="small" variant="tertiary" onClick={() => setByHand(!byHand)}>
            {t(byHand ? 'workplaces.new.byHand.close' : 'workplaces.new.byHand.open')}
          </Button>
        </div>
      )}
    </VStack>
  );
}
