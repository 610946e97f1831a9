import { BodyLong, Heading, List } from '@navikt/ds-react';
import { PageTitle } from '~/components/ui/PageTitle';
import { partCodes, parts } from '~/features/matching/criteria';
import { useText } from '~/lib/text';

const sections = ['weights', 'gates', 'unknown', 'never', 'who', 'employer'] as const;

/** What counts, what never does, and who decides (MAT-08, MAT-22); needs no login. */
export default function HowMatchingWorksPage() {
  const t = useText();
  return (
    <div className="prose">
      <PageTitle>{t('matching.how.title')}</PageTitle>
      <BodyLong size="large">{t('matching.how.lead')}</BodyLong>
      <Heading level="2" size="small">
        {t('matching.how.criteria.heading')}
      </Heading>
      {partCodes.map((part) => (
        <section key={part}>
          <Heading level="3" size="xsmall">
            {t(`part.${part}.asks`)}
          </Heading>
          <List>
            {parts[part].map((code) => (
              <List.Item key={code} title={t(`criterion.${code}`)}>
                {t(`criterion.${code}.asks`)}
              </List.Item>
            ))}
          </List>
        </section>
      ))}
      {sections.map((section) => (
        <section key={section}>
          <Heading level="2" size="small" spacing>
            {t(`matching.how.${section}.heading`)}
          </Heading>
          <BodyLong>{t(`matching.how.${section}.text`)}</BodyLong>
        </section>
      ))}
    </div>
  );
}
