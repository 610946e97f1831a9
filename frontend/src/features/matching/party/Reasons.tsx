import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { Gap } from '~/features/matching/party/places';
import type { ClosingView, Obstacle, Sentence } from '~/features/matching/types';
import { useSentence } from '~/features/matching/useSentence';
import { useText } from '~/lib/text';
import '~/features/matching/matching.css';

const keyOf = ({ code, params }: Sentence) => code + JSON.stringify(params);

/** The part of the profile in which an open question is answered. */
const answers: Record<string, string> = {
  NOT_ASKED_TASKS: 'skills',
  NOT_ASKED_CERTIFICATE: 'certificates',
  NOT_ASKED_LANGUAGE: 'norwegian',
  NOT_ASKED_CAPABILITY: 'functions',
  NOT_ASKED_HOURS: 'hours',
  NOT_ASKED_START: 'hours',
  NOT_ASKED_TRAVEL: 'reach',
  NOT_ASKED_PURPOSE: 'purposes',
};

/** Nobody has asked yet: a question to answer, not something that is missing. */
export const isOpen = ({ gap }: Gap) => gap.code.startsWith('NOT_ASKED');

/** What fits. */
export function Fits({ reasons }: { reasons: readonly Sentence[] }) {
  const say = useSentence('mine.');
  return (
    <ul className="match-reasons">
      {reasons.map((reason) => (
        <li key={keyOf(reason)}>
          <CheckmarkCircleIcon aria-hidden />
          <span>{say('fact', reason)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is missing, each with a way to close it. */
export function Missing({ gaps }: { gaps: readonly Gap[] }) {
  const say = useSentence('mine.');
  return (
    <ul className="match-reasons">
      {gaps.map(({ gap, way }) => (
        <li key={keyOf(gap)}>
          <ExclamationmarkTriangleIcon aria-hidden />
          <span>
            {say('missing', gap)}. {way && say('way', way)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Within reach: what is missing here and would have to be closed, with every way (MAT-20); conditions have lines of their own. */
export function ToClose({ closings }: { closings: readonly ClosingView[] }) {
  const say = useSentence('mine.');
  return (
    <ul className="match-reasons">
      {closings
        .filter(({ criterion }) => criterion)
        .map(({ criterion, what, ways }) => (
          <li key={`${criterion}${what ? keyOf(what) : ''}`}>
            <ExclamationmarkTriangleIcon aria-hidden />
            <span>
              {say('missing', what ?? { code: 'other' })}. {ways.map((way) => say('way', way)).join(' ')}
            </span>
          </li>
        ))}
    </ul>
  );
}

/** What nobody has asked, each with the way to the answer. */
export function Questions({ gaps }: { gaps: readonly Gap[] }) {
  const t = useText();
  const say = useSentence('mine.');
  return (
    <ul className="match-reasons">
      {gaps.map(({ gap }) => {
        const question = say('missing', gap);
        const part = answers[gap.code];
        return (
          <li key={keyOf(gap)}>
            <QuestionmarkCircleIcon aria-hidden />
            <span>
              {question}{' '}
              {part && (
                <Link as={RouterLink} to={`/me/profile/${part}`} aria-label={t('myPlace.answer.named', { question })}>
                  {t('myPlace.answer')}
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What stops it, or must be cleared first, with what would change that. */
export function Obstacles({ of, kind }: { of: readonly Obstacle[]; kind: 'gate' | 'condition' | 'missing' }) {
  const say = useSentence('mine.');
  return (
    <ul className="match-reasons">
      {of.map((one) => (
        <li key={one.code + JSON.stringify(one.fact)}>
          <ExclamationmarkTriangleIcon aria-hidden />
          <span>
            {say(kind, one)}
            {/* A level that is too low is no fact that speaks for itself: the demand has been named. */}
            {one.fact && one.fact.code !== 'LANGUAGE_LEVEL' && `. ${say('fact', one.fact)}`}
            {one.ways.map((way) => ` ${say('way', way)}`).join('')}
          </span>
        </li>
      ))}
    </ul>
  );
}
