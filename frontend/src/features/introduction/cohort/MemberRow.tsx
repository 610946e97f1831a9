import { BodyShort, Button, HStack, Link, Select, Tag, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { isStop } from '~/features/introduction/cohort/codes';
import { points, type Option, type PersonLine } from '~/features/introduction/cohort/cohorts';
import type { Moves } from '~/features/introduction/cohort/useMoves';
import { useWhom } from '~/features/introduction/staff/useWhom';
import { useText } from '~/lib/text';

interface Props {
  person: PersonLine;
  placeId?: string;
  decides: boolean;
  moves: Moves;
}

/** One person: what the pair counts, lock, menu of other places, and without a place why. */
export function MemberRow({ person, placeId, decides, moves }: Props) {
  const t = useText();
  const whom = useWhom();
  const name = whom({ candidateName: person.name, candidateNumber: person.number });
  const approved = Boolean(person.introductionId);
  const locked = person.state === 'LOCKED';
  return (
    <li>
      <VStack gap="space-8">
        <HStack gap="space-8" align="center">
          {person.name ? (
            <Link as={RouterLink} to={`/work/candidates/${person.candidateId}`}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <BodyShort as="span">{name}</BodyShort>
          )}
          {placeId && (
            <BodyShort as="span">
              {person.counts > 0 ? t('cohort.counts', { points: points(person.counts) }) : t('cohort.fitsNoMore')}
            </BodyShort>
          )}
          {approved && (
            <Link as={RouterLink} to={`/work/introductions/${person.introductionId}`}>
              {t('cohort.approved')}
            </Link>
          )}
          {locked && !approved && (
            <Tag size="small" variant="moderate" data-color="info">
              {t('cohort.locked')}
            </Tag>
          )}
          {person.state === 'EXCLUDED' && <BodyShort as="span">{t('cohort.excluded')}</BodyShort>}
        </HStack>
        {!placeId && person.state !== 'EXCLUDED' && <WhyNone person={person} />}
        {decides && !approved && <Steps {...{ person, name, moves }} {...(placeId && { placeId })} />}
      </VStack>
    </li>
  );
}

function WhyNone({ person }: { person: PersonLine }) {
  const t = useText();
  const [first] = person.options;
  const room = person.options.find(({ full }) => full.length === 0);
  if (room)
    return <BodyShort>{t('cohort.why.room', { workplace: room.workplace, points: points(room.counts) })}</BodyShort>;
  if (first)
    return (
      <BodyShort>
        {t('cohort.why.full', { workplace: first.workplace, points: points(first.counts) })}
        {points(first.gain) > 0 && ` ${t('cohort.why.gain', { gain: points(first.gain) })}`}
      </BodyShort>
    );
  const reasons = Object.entries(person.stopped)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .flatMap(([code, count]) =>
      isStop(code) ? [t('cohort.why.count', { count, reason: t(`cohort.stop.${code}`) })] : [],
    );
  return <BodyShort>{t('cohort.why.none', { reasons: reasons.join('; ') })}</BodyShort>;
}

function Steps({ person, placeId, name, moves }: { person: PersonLine; placeId?: string; name: string; moves: Moves }) {
  const t = useText();
  const { candidateId, state } = person;
  const label = ({ title, workplace, change, full }: Option) => {
    const change_ = t('cohort.change', { change: points(change) });
    const why = full[0] ? ` · ${t(`cohort.full.${full[0]}`)}` : '';
    return `${title ? t('cohort.place', { title, workplace }) : workplace} · ${change_}${why}`;
  };
  return (
    <HStack gap="space-8" align="end">
      {person.options.length > 0 && (
        <Select
          size="small"
          label={t('cohort.move', { name })}
          value=""
          disabled={moves.busy}
          onChange={(event) => event.target.value && moves.member(candidateId, 'LOCKED', event.target.value)}
        >
          <option value="">{t('cohort.move.choose')}</option>
          {person.options.map((option) => (
            <option key={option.placeId} value={option.placeId} disabled={option.full.length > 0}>
              {label(option)}
            </option>
          ))}
        </Select>
      )}
      {placeId && (
        <Button
          size="small"
          variant="secondary"
          disabled={moves.busy}
          aria-label={t(state === 'LOCKED' ? 'cohort.unlock.one' : 'cohort.lock.one', { name })}
          onClick={() => moves.member(candidateId, state === 'LOCKED' ? 'FREE' : 'LOCKED', placeId)}
        >
          {t(state === 'LOCKED' ? 'cohort.unlock' : 'cohort.lock')}
        </Button>
      )}
      <Button
        size="small"
        variant="tertiary"
        disabled={moves.busy}
        aria-label={t(state === 'EXCLUDED' ? 'cohort.include.one' : 'cohort.exclude.one', { name })}
        onClick={() => moves.member(candidateId, state === 'EXCLUDED' ? 'FREE' : 'EXCLUDED', undefined)}
      >
        {t(state === 'EXCLUDED' ? 'cohort.include' : 'cohort.exclude')}
      </Button>
    </HStack>
  );
}
