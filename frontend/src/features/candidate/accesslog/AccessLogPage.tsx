import { BodyLong, BodyShort, VStack } from '@navikt/ds-react';
import { useIntl } from 'react-intl';
import { Call } from '~/components/ui/Call';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { byDay, changes, dayOf, useAccessLog, zone, type LookLine } from '~/features/candidate/accesslog/accessLog';
import { Downloads } from '~/features/candidate/rights/Downloads';
import { useMe } from '~/features/candidate/me/me';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import '~/features/candidate/accesslog/accesslog.css';

/** Who has looked, day by day: who, what, why and when (PRI-11). */
export default function AccessLogPage() {
  const t = useText();
  const dates = useDates();
  const log = useAccessLog();
  const me = useMe().data;
  return (
    <VStack gap="space-32">
      <div>
        <PageTitle>{t('accessLog.title')}</PageTitle>
        <BodyLong>{t('accessLog.lead')}</BodyLong>
      </div>
      <Loaded query={log}>
        {() =>
          log.rows.length === 0 ? (
            <EmptyState why={t('accessLog.empty.why')} help={t('accessLog.empty.help')} />
          ) : (
            byDay(log.rows, dayOf).map(([day, lines]) => (
              <Section key={day} title={dates.long(day)}>
                <ul className="looks">
                  {lines.map((line) => (
                    <li key={line.id}>
                      <OneLook look={line} />
                    </li>
                  ))}
                </ul>
              </Section>
            ))
          )
        }
      </Loaded>
      <ShowMore more={log.more} busy={log.isFetchingNextPage} />
      <Section title={t('myData.all.title')}>
        <BodyLong>{t('myData.all.text')}</BodyLong>
        <Downloads />
        <div>
          <LinkButton to="/me/data" variant="secondary">
            {t('myData.all.go')}
          </LinkButton>
        </div>
      </Section>
      {me && <Call contact={me.contact} whom={t('accessLog.call')} />}
    </VStack>
  );
}

function OneLook({ look }: { look: LookLine }) {
  const t = useText();
  const intl = useIntl();
  const who = [look.personName, look.role && t(`role.${look.role}`), look.unitName].filter(Boolean).join(', ');
  const change = look.changed && changes.find((one) => one === look.sight);
  const time = intl.formatTime(look.at, { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <BodyShort weight="semibold">{who === '' ? t('accessLog.who.unknown') : who}</BodyShort>
      <BodyShort>{change ? t(`accessLog.changed.${change}`) : t(`accessLog.sight.${look.sight}`)}</BodyShort>
      <BodyShort size="small">{t('accessLog.why', { purpose: t(`accessLog.purpose.${look.purpose}`) })}</BodyShort>
      {look.reason && <BodyShort size="small">{t('accessLog.reason', { reason: look.reason })}</BodyShort>}
      <BodyShort size="small" textColor="subtle">
        {look.more > 0 ? t('accessLog.often', { time, count: look.more }) : t('accessLog.once', { time })}
      </BodyShort>
    </>
  );
}
