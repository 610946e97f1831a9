import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useNavigate, useParams } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import type { ContactDraft } from '~/features/followup/contactDraft';
import { ContactForm } from '~/features/followup/ContactForm';
import { useContact, useFollowUp, useRecordContact } from '~/features/followup/staff/followUp';
import type { ContactView, FollowUpView, RecordRequest } from '~/features/followup/staff/types';
import { useContactWords } from '~/features/followup/staff/useContactWords';
import { usePlacement } from '~/features/placement/staff/placements';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { localToday } from '~/lib/today';

/** Logs a contact (FUP-07): filled from the plan, at most eight taps and a sentence. */
export default function ContactPage() {
  const { id = '' } = useParams();
  const t = useText();
  const contact = useContact(id);
  const followUp = useFollowUp(contact.data?.placementId);
  return (
    <>
      <PageTitle>{t('contact.title')}</PageTitle>
      <Loaded query={contact}>
        {(one) => <Loaded query={followUp}>{(plan) => <Log contact={one} plan={plan} />}</Loaded>}
      </Loaded>
    </>
  );
}

/** The next planned talk with this party, which the plan proposes as the next date. */
const proposed = (contact: ContactView, plan: FollowUpView) =>
  plan.contacts.find(
    (other) =>
      other.state === 'PLANNED' &&
      other.date > contact.date &&
      (other.party === contact.party || other.party === 'BOTH' || contact.party === 'BOTH'),
  )?.date;

/** Today, or the day of the contact where that is due by a clock that runs ahead of this device's. */
const heldOn = ({ urgency, date }: ContactView) =>
  urgency && urgency !== 'UPCOMING' && date > localToday() ? date : localToday();

const draftOf = (contact: ContactView, plan: FollowUpView): ContactDraft => ({
  party: contact.party,
  heldOn: heldOn(contact),
  channel: contact.channel,
  topics: [],
  goals: {},
  trainingItems: {},
  candidateWords: '',
  employerWords: '',
  nextOn: proposed(contact, plan),
  lastContact: false,
});

function requestOf(draft: ContactDraft): RecordRequest {
  return {
    heldOn: draft.heldOn ?? localToday(),
    channel: draft.channel,
    topics: draft.topics,
    candidateWords: draft.candidateWords.trim() || null,
    employerWords: draft.employerWords.trim() || null,
    hiringAnswer: draft.hiringAnswer ?? null,
    goals: Object.entries(draft.goals).map(([goalId, progress]) => ({ goalId, progress })),
    trainingItems: Object.entries(draft.trainingItems).map(([itemId, progress]) => ({ itemId, progress })),
    result: draft.result,
    nextOn: draft.lastContact ? null : draft.nextOn,
    lastContact: draft.lastContact,
  };
}

function Log({ contact, plan }: { contact: ContactView; plan: FollowUpView }) {
  const t = useText();
  const dates = useDates();
  const say = useContactWords();
  const navigate = useNavigate();
  const refused = useFormErrors();
  const record = useRecordContact(contact.id);
  const placement = usePlacement(contact.placementId).data;
  const back = `/work/placements/${contact.placementId}`;
  return (
    <VStack gap="space-16" className="narrow">
      <div>
        {placement && (
          <BodyShort>
            <Link as={RouterLink} to={back}>
              <span>
                <bdi>{placement.candidateName ?? t('candidates.tab', { number: placement.candidateNumber })}</bdi>,{' '}
                <bdi>{placement.workplaceName}</bdi>
              </span>
            </Link>
          </BodyShort>
        )}
        <BodyShort>
          {say({ ...contact, contactKind: contact.kind })}. {t('contact.planned', { date: dates.long(contact.date) })}
        </BodyShort>
      </div>
      {contact.actions.includes('RECORD') ? (
        <ContactForm
          draft={draftOf(contact, plan)}
          goals={plan.goals.flatMap(({ id, goal }) => (id ? [{ id, text: goal }] : []))}
          trainingItems={plan.trainingItems.flatMap(({ id, task }) => (id ? [{ id, text: task }] : []))}
          prompts={[t(`contact.prompt.${contact.kind}.1`), t(`contact.prompt.${contact.kind}.2`)]}
          saving={record.isPending}
          errors={record.error ? refused(record.error) : []}
          onSave={(draft) =>
            record.mutate(requestOf(draft), {
              say: t('worklist.logged'),
              onSuccess: () => {
                void navigate('/work', { state: { logged: contact.id } });
              },
            })
          }
        />
      ) : (
        <EmptyState
          why={t(`contact.closed.${contact.state}`)}
          help={t('contact.closed.help')}
          action={
            <LinkButton to={back} size="small" variant="secondary">
              {t('agreements.toPlacement')}
            </LinkButton>
          }
        />
      )}
    </VStack>
  );
}
