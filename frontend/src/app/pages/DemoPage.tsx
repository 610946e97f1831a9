import { BodyLong, Button, Detail, Heading, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { demoLoginUrl, useDemoPersons, type DemoGroup } from '~/api/demo';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { startPage } from '~/lib/roles';
import { useText } from '~/lib/text';

export default function DemoPage() {
  const t = useText();
  return (
    <>
      <PageTitle>{t('app.demo.title')}</PageTitle>
      <Loaded query={useDemoPersons()}>
        {(groups) =>
          groups ? (
            <VStack gap="space-24">
              <BodyLong>{t('app.demo.lead')}</BodyLong>
              {groups.map((group) => (
                <PersonsOfRole key={group.role} {...group} />
              ))}
            </VStack>
          ) : (
            <EmptyState
              why={t('app.demo.none.why')}
              help={t('app.demo.none.help')}
              action={
                <Button as={RouterLink} to="/login">
                  {t('app.login.action')}
                </Button>
              }
            />
          )
        }
      </Loaded>
    </>
  );
}

function PersonsOfRole({ role, persons }: DemoGroup) {
  const t = useText();
  const [query] = useSearchParams();
  const next = query.get('next') ?? startPage([role]);
  return (
    <section>
      <Heading level="2" size="small" spacing className="first-upper">
        {t(`role.${role}`)}
      </Heading>
      <ul className="person-list">
        {persons.map(({ subject, displayName, place }) => (
          <li key={subject}>
            <Button
              as="a"
              variant="secondary"
              href={demoLoginUrl(subject, next)}
              aria-label={t('app.demo.as', { name: displayName, role: t(`role.${role}`) })}
            >
              <bdi>{displayName}</bdi>
            </Button>
            <Detail textColor="subtle">{place}</Detail>
          </li>
        ))}
      </ul>
    </section>
  );
}
