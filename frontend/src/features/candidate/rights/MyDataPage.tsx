import { Accordion, BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import { Call } from '~/components/ui/Call';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { AskDeletion } from '~/features/candidate/rights/AskDeletion';
import { Downloads } from '~/features/candidate/rights/Downloads';
import { useMyData, type HeldSection } from '~/features/candidate/rights/myData';
import { useMe } from '~/features/candidate/me/me';
import { useText } from '~/lib/text';

/** Everything held on the candidate, part by part, with the ways to take it along and to have it changed (PRI-11). */
export default function MyDataPage() {
  const t = useText();
  const me = useMe().data;
  const data = useMyData();
  return (
    <VStack gap="space-32">
      <div>
        <PageTitle>{t('myData.title')}</PageTitle>
        <BodyLong spacing>{t('myData.lead')}</BodyLong>
        <Downloads />
      </div>
      <Loaded query={data}>
        {({ sections }) => (
          <Accordion>
            {sections.map((section) => (
              <OneSection key={section.section} section={section} />
            ))}
          </Accordion>
        )}
      </Loaded>
      <Section title={t('myData.correct.title')}>
        <BodyLong>{t('myData.correct.text')}</BodyLong>
        <div>
          <LinkButton to="/me/profile" variant="secondary">
            {t('myData.correct.go')}
          </LinkButton>
        </div>
      </Section>
      <AskDeletion />
      {me && <Call contact={me.contact} whom={t('myData.call')} />}
    </VStack>
  );
}

function OneSection({ section }: { section: HeldSection }) {
  const t = useText();
  return (
    <Accordion.Item>
      <Accordion.Header>{section.title}</Accordion.Header>
      <Accordion.Content>
        {section.parts.length === 0 && <BodyShort>{t('myData.nothing')}</BodyShort>}
        {section.parts.map((part) => (
          <section key={part.title}>
            <Heading level="2" size="xsmall" spacing>
              {part.title}
            </Heading>
            {part.rows.map((row, index) => (
              // Rows of an export have no name of their own and never change places.
              <div className="held" key={index}>
                <Pairs dense items={row.items.map(({ name, value }) => [name, value] as const)} />
              </div>
            ))}
          </section>
        ))}
      </Accordion.Content>
    </Accordion.Item>
  );
}
