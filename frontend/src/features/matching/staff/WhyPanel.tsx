import { XMarkIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Heading, HStack } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { Explanation } from '~/features/matching/Explanation';
import type { MatchView } from '~/features/matching/types';
import { useText } from '~/lib/text';

/** The reasons of one hit beside the list: takes the focus, Esc gives it back. */
export function WhyPanel({ match, onClose }: { match: MatchView; onClose: () => void }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    heading.current?.focus();
    const press = (event: KeyboardEvent) => event.key === 'Escape' && close.current();
    const element = panel.current;
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, []);
  return (
    <section ref={panel} className="why-panel" aria-labelledby="why-heading">
      <HStack justify="space-between" gap="space-8" wrap={false} align="start">
        <Heading ref={heading} id="why-heading" level="2" size="small" tabIndex={-1}>
          {t('matches.why.title')} <bdi>{match.title}</bdi>
        </Heading>
        <Button size="small" variant="tertiary" icon={<XMarkIcon title={t('matches.why.close')} />} onClick={onClose} />
      </HStack>
      {match.barred && <BodyShort size="small">{t(`matches.barred.${match.barred}`)}</BodyShort>}
      <Explanation match={match} level="3" />
    </section>
  );
}
