import { BodyLong, Heading, List } from '@navikt/ds-react';
import { PageTitle } from '~/components/ui/PageTitle';
import { useText } from '~/lib/text';

export default function AccessibilityPage() {
  const t = useText();
  return (
    <div className="prose">
      <PageTitle>{t('app.accessibility.title')}</PageTitle>
      <BodyLong size="large">{t('app.accessibility.lead')}</BodyLong>
      <Heading level="2" size="small">
        {t('app.accessibility.done.heading')}
      </Heading>
      <BodyLong>{t('app.accessibility.done.text')}</BodyLong>
      <Heading level="2" size="small">
        {t('app.accessibility.known.heading')}
      </Heading>
      <List>
        <List.Item>{t('app.accessibility.known.reader')}</List.Item>
        <List.Item>{t('app.accessibility.known.language')}</List.Item>
      </List>
      <Heading level="2" size="small">
        {t('app.accessibility.report.heading')}
      </Heading>
      <BodyLong>{t('app.accessibility.report.text')}</BodyLong>
    </div>
  );
}
