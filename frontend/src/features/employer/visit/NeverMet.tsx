import { BodyShort } from '@navikt/ds-react';
import type { VisitHelp } from '~/features/employer/visit/visitHelp';
import { useText } from '~/lib/text';

/** What nobody of us has seen with own eyes yet (EMP-22). */
export function NeverMet({ help }: { help: VisitHelp }) {
  const t = useText();
  return (
    <>
      <BodyShort size="small">{t('neverMet.visits', { visits: help.visits, own: help.ownVisits })}</BodyShort>
      {help.neverMet.length === 0 ? (
        <BodyShort>{t('neverMet.none')}</BodyShort>
      ) : (
        <ul>
          {help.neverMet.map((one) => (
            <li key={`${one.what}${one.person ?? ''}`}>
              {t(`notSeen.${one.what}`)}
              {one.person && (
                <>
                  : <bdi>{one.person}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
