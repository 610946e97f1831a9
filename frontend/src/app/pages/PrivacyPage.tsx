import { BodyLong, Heading, List } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { usePrivacyNotice, type Purpose } from '~/app/pages/privacyNotice';
import { upperFirst, useText } from '~/lib/text';

/** What is kept, why, who sees it, for how long: the register of purposes in words (PRI-20). */
export default function PrivacyPage() {
  const t = useText();
  const notice = usePrivacyNotice();
  return (
    <div className="prose">
      <PageTitle>{t('app.privacy.title')}</PageTitle>
      <BodyLong size="large">{t('app.privacy.lead')}</BodyLong>
      {(['responsible', 'rights'] as const).map((part) => (
        <section key={part}>
          <Heading level="2" size="small" spacing>
            {t(`app.privacy.${part}.heading`)}
          </Heading>
          <BodyLong>{t(`app.privacy.${part}.text`)}</BodyLong>
        </section>
      ))}
      <Heading level="2" size="small">
        {t('app.privacy.purpose.heading')}
      </Heading>
      <BodyLong>{t('app.privacy.consent')}</BodyLong>
      <Loaded query={notice}>
        {({ purposes }) => purposes.map((purpose) => <OnePurpose key={purpose.purpose} purpose={purpose} />)}
      </Loaded>
    </div>
  );
}

function OnePurpose({ purpose }: { purpose: Purpose }) {
  const t = useText();
  return (
    <section>
      <Heading level="3" size="xsmall">
        {purpose.title}
      </Heading>
      <BodyLong>{purpose.why}</BodyLong>
      <Pairs
        items={[
          [t('app.privacy.basis'), <Words key="basis" all={purpose.basis} />],
          [t('app.privacy.kinds'), <Words key="data" all={purpose.data} />],
          [t('app.privacy.sees'), <Words key="receivers" all={purpose.receivers} />],
          [t('app.privacy.keeps'), <Words key="keeps" all={purpose.keeps} />],
        ]}
      />
    </section>
  );
}

function Words({ all }: { all: readonly string[] }) {
  if (all.length === 1) return upperFirst(all[0] ?? '');
  return (
    <List size="small">
      {all.map((one) => (
        <List.Item key={one}>{upperFirst(one)}</List.Item>
      ))}
    </List>
  );
}
