import { BodyLong, Heading, List } from '@navikt/ds-react';
import { PageTitle } from '~/components/ui/PageTitle';
import { useText } from '~/lib/text';

const purposes = ['match', 'follow', 'share', 'figures'] as const;
const rest = ['data', 'receivers', 'time', 'rights'] as const;

export default function PrivacyPage() {
  const t = useText();
  return (
    <div className="prose">
      <PageTitle>{t('app.privacy.title')}</PageTitle>
      <BodyLong size="large">{t('app.privacy.lead')}</BodyLong>
      <Heading level="2" size="small">
        {t('app.privacy.responsible.heading')}
      </Heading>
      <BodyLong>{t('app.privacy.responsible.text')}</BodyLong>
      <Heading level="2" size="small">
        {t('app.privacy.purpose.heading')}
      </Heading>
      <List>
        {purposes.map((purpose) => (
          <List.Item key={purpose}>{t(`app.privacy.purpose.${purpose}`)}</List.Item>
        ))}
      </List>
      {rest.map((part) => (
        <section key={part}>
          <Heading level="2" size="small" spacing>
            {t(`app.privacy.${part}.heading`)}
          </Heading>
          <BodyLong>{t(`app.privacy.${part}.text`)}</BodyLong>
        </section>
      ))}
    </div>
  );
}
