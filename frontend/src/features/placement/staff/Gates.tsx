import { CheckmarkCircleIcon, CircleIcon } from '@navikt/aksel-icons';
import { BodyShort, Heading } from '@navikt/ds-react';
import { startGates, type StartGate } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';

/** The ten gates before start: which hold, and who has those that do not (AGR-02). */
export function Gates({ missing }: { missing: readonly StartGate[] }) {
  const t = useText();
  return (
    <section>
      <Heading level="2" size="small">
        {t('agreements.gates')}
      </Heading>
      <BodyShort size="small" spacing>
        {t('agreements.gates.count', { done: startGates.length - missing.length, all: startGates.length })}
      </BodyShort>
      <ul className="plain-list gates">
        {startGates.map((gate) => {
          const open = missing.includes(gate);
          const Shape = open ? CircleIcon : CheckmarkCircleIcon;
          return (
            <li key={gate}>
              <Shape aria-hidden fontSize="1.25rem" />
              <span>
                {t(`staffGate.${gate}`)}: {t(open ? 'agreements.gate.missing' : 'agreements.gate.done')}
                {open && <BodyShort size="small">{t(`staffGate.${gate}.who`)}</BodyShort>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
