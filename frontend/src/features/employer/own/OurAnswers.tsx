import { BodyLong } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { useOwnAnswers } from '~/features/employer/own/answers';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What Nav promises firms, and how it was kept of late: few are not counted. */
export function OurAnswers({ id }: { id: string }) {
  const t = useText();
  const dates = useDates();
  return (
    <Section title={t('about.promise')}>
      <Loaded query={useOwnAnswers(id)}>
        {({ workdays, since, sent, inTime, least }) => (
          <>
            <BodyLong>{t('about.promise.text', { workdays })}</BodyLong>
            <BodyLong>
              {sent == null
                ? t('about.promise.few', { least, since: dates.long(since) })
                : t('about.promise.kept', { sent, inTime: inTime ?? 0, since: dates.long(since) })}
            </BodyLong>
          </>
        )}
      </Loaded>
    </Section>
  );
}
