import { Heading, Link, VStack } from '@navikt/ds-react';
import { spaced } from '~/components/ui/Call';
import { Pairs } from '~/components/ui/Pairs';
import { EmptyState } from '~/components/ui/EmptyState';
import type { ContactPerson, WorkplaceView } from '~/features/employer/staff/types';
import { Ring } from '~/features/organisation/Ring';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Whom to ring, what the workplace is, and how many practice persons are there. */
export function WorkplaceFacts({ workplace }: { workplace: WorkplaceView }) {
  const t = useText();
  const dates = useDates();
  const { practiceLoad: load, register } = workplace;
  const standing = register?.employerStanding;
  return (
    <Pairs
      items={[
        [t('workplaces.contact'), workplace.contact ? <Ring contact={workplace.contact} /> : t('workplaces.noOwner')],
        [t('workplaces.employer'), <bdi key="employer">{workplace.employer}</bdi>],
        [t('workplaces.numbers'), `${workplace.organisationNumber} / ${workplace.unitNumber}`],
        [t('workplaces.department'), workplace.department],
        [t('workplaces.sector'), t(`sector.${workplace.sector}`)],
        [t('workplaces.surroundings'), t(`surroundings.${workplace.surroundings}`)],
        [t('workplaces.industry'), workplace.industry && t(`industry.${workplace.industry as 'A'}`)],
        [t('workplaces.industryCode'), workplace.industryCode ?? register?.industryCode],
        [
          t('workplaces.head.size'),
          workplace.employees != null
            ? t('workplaces.employees.count', { count: workplace.employees })
            : workplace.sizeBand && t(`sizeBand.${workplace.sizeBand}`),
        ],
        [t('workplaces.where'), [workplace.postCode, workplace.municipality].filter(Boolean).join(' ')],
        [
          t('workplaces.load'),
          t('workplaces.load.text', {
            running: load.running,
            others: load.others ?? -1,
            cap: load.cap ?? -1,
          }),
        ],
        [
          t('workplaces.register.says'),
          register &&
            [
              register.name,
              register.address,
              register.closedOn && t('workplaces.register.closed', { date: dates.long(register.closedOn) }),
              standing && standing !== 'ACTIVE' && t(`workplaces.register.standing.${standing}`),
            ]
              .filter(Boolean)
              .join('. '),
        ],
        [t('workplaces.load.askedOn'), load.askedOn && dates.long(load.askedOn)],
      ]}
    />
  );
}

/** The people there, who decides on hiring first (EMP-02). */
export function WorkplacePeople({ people }: { people: readonly ContactPerson[] }) {
  const t = useText();
  if (people.length === 0)
    return <EmptyState level="3" why={t('workplaces.people.empty')} help={t('workplaces.people.empty.help')} />;
  return (
    <ul className="cards">
      {people.map((person) => (
        <li key={person.id ?? person.name}>
          <VStack gap="space-4">
            <Heading level="3" size="xsmall">
              <bdi>{person.name}</bdi>
            </Heading>
            <span className="first-upper">{person.roles.map((role) => t(`contactRole.${role}`)).join(', ')}</span>
            {person.phone && <Link href={`tel:${person.phone.replace(/\s/g, '')}`}>{spaced(person.phone)}</Link>}
            {person.email && <Link href={`mailto:${person.email}`}>{person.email}</Link>}
            {person.preferredChannel && (
              <span>{t('workplaces.people.prefers', { channel: t(`reachChannel.${person.preferredChannel}`) })}</span>
            )}
            {person.reachedWhen && <span>{person.reachedWhen}</span>}
            {person.howToMeet && <span>{person.howToMeet}</span>}
          </VStack>
        </li>
      ))}
    </ul>
  );
}
