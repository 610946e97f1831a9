import { BodyLong, BodyShort, Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { isConflict } from '~/api/problem';
import { useSession } from '~/api/session';
import { BackLink } from '~/components/ui/BackLink';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { InsideFields } from '~/features/employer/inside/InsideFields';
import { asAnswers, type Answers, type InsideItem, type TraitSource } from '~/features/employer/inside/items';
import { useInsideFaults } from '~/features/employer/inside/useInsideFaults';
import { useInsideWords } from '~/features/employer/inside/useInsideWords';
import { useInside, useTellInside, type InsideView } from '~/features/employer/staff/inside';
import { useWorkplace } from '~/features/employer/staff/workplaces';
import { useDates } from '~/lib/dates';
import { dropDraft, keepDraft, readDraft } from '~/lib/draft';
import { useOnline } from '~/lib/online';
import { useText } from '~/lib/text';
import { localToday } from '~/lib/today';

/** What somebody saw at a workplace, filled in on a phone on the way back (EMP-12). */
export default function VisitPage() {
  const { id = '' } = useParams();
  const t = useText();
  const workplace = useWorkplace(id);
  const inside = useInside(id);
  return (
    <>
      <BackLink to={`/work/workplaces/${id}`}>{t('workplaces.one.title')}</BackLink>
      <PageTitle>{t('visit.title')}</PageTitle>
      {workplace.data && (
        <BodyShort weight="semibold">
          <bdi>{workplace.data.data.name}</bdi>
        </BodyShort>
      )}
      <BodyLong spacing>{t('visit.intro')}</BodyLong>
      <Loaded query={inside}>
        {({ data, etag }) => <VisitForm inside={data} etag={etag} onReload={() => void inside.refetch()} />}
      </Loaded>
    </>
  );
}

interface Draft {
  source: TraitSource;
  day: string;
  answers: Answers;
}

const sources: readonly TraitSource[] = ['VISIT', 'HOSPITERING', 'SELF'];

function VisitForm({ inside, etag, onReload }: { inside: InsideView; etag: string | null; onReload: () => void }) {
  const t = useText();
  const dates = useDates();
  const say = useInsideWords();
  const navigate = useNavigate();
  const online = useOnline();
  const faults = useInsideFaults();
  const tell = useTellInside(inside.workplaceId);
  const owner = useSession().data?.personId ?? '';
  const name = `inside.${inside.workplaceId}`;
  const [draft, setDraft] = useState<Draft>(
    () => readDraft<Draft>(name, owner) ?? { source: 'VISIT', day: localToday(), answers: {} },
  );
  const put = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(name, owner, next);
  };
  const told = (item: InsideItem) => {
    const word = inside.words.find((one) => one.item === item && one.holds);
    return word
      ? t('visit.told', {
          value: say(item, word.said),
          source: [t(`traitSource.${word.source}`), word.by].filter(Boolean).join(', '),
          date: dates.long(word.seenOn),
        })
      : undefined;
  };
  const items = asAnswers(draft.answers);
  const errors = faults.of(tell.error, items);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!faults.check(items)) return;
    tell.mutate(
      { body: { source: draft.source, seenOn: draft.day, items }, etag },
      {
        say: t('ui.saved'),
        onSuccess: () => {
          dropDraft(name);
          void navigate(`/work/workplaces/${inside.workplaceId}`);
        },
      },
    );
  };
  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-16">
        {isConflict(tell.error) && (
          <ConflictNotice
            onReload={() => {
              tell.reset();
              onReload();
            }}
          />
        )}
        <FormErrors errors={errors} />
        <RadioGroup
          id="/source"
          legend={t('visit.source')}
          value={draft.source}
          onChange={(source: TraitSource) => put({ source })}
        >
          {sources.map((source) => (
            <Radio key={source} value={source}>
              {t(`visit.source.${source}`)}
            </Radio>
          ))}
        </RadioGroup>
        <DateField
          id="/seenOn"
          label={t('visit.day')}
          value={draft.day}
          error={errors.find((one) => one.field === '/seenOn')?.message}
          onChange={(day) => day && put({ day })}
        />
        <InsideFields answers={draft.answers} onChange={(answers) => put({ answers })} told={told} errors={errors} />
        {!online && <BodyShort size="small">{t('contactLog.offline')}</BodyShort>}
        <HStack gap="space-8">
          <Button type="submit" loading={tell.isPending} disabled={!online}>
            {t('ui.save')}
          </Button>
          <Button
            type="button"
            variant="tertiary"
            onClick={() => {
              dropDraft(name);
              void navigate(`/work/workplaces/${inside.workplaceId}`);
            }}
          >
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
