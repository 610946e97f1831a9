import { BodyShort } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { insideItems } from '~/features/employer/inside/items';
import { useInsideWords } from '~/features/employer/inside/useInsideWords';
import { useInside, type InsideView, type WordView } from '~/features/employer/staff/inside';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  /** The reader may write down what was seen. */
  tells: boolean;
}

/** What it is like to work there, each thing with who says so and how old the word is (EMP-12). */
export function InsideSection({ id, tells }: Props) {
  const t = useText();
  const inside = useInside(id);
  return (
    <Section title={t('insideView.title')}>
      <Loaded query={inside}>
        {({ data }) =>
          data.words.length + data.traits.length === 0 ? (
            <EmptyState level="3" why={t('insideView.empty')} help={t('insideView.empty.help')} />
          ) : (
            <Words inside={data} />
          )
        }
      </Loaded>
      {tells && (
        <div>
          <LinkButton to={`/work/workplaces/${id}/visit`} size="small" variant="secondary">
            {t('insideView.fill')}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function Words({ inside }: { inside: InsideView }) {
  const t = useText();
  const dates = useDates();
  const say = useInsideWords();
  const from = ({ by, source, seenOn }: WordView) => ({
    source: [t(`traitSource.${source}`), by].filter(Boolean).join(', '),
    date: dates.long(seenOn),
  });
  const said = (word: WordView) => ({ value: say(word.item, word.said), ...from(word) });
  return (
    <Pairs
      items={[
        ...insideItems.map((item) => {
          const words = inside.words.filter((word) => word.item === item);
          return [
            t(`inside.${item}`),
            words.length > 0 && (
              <>
                {words.map((word) => (
                  <BodyShort key={word.source} size={word.holds ? 'medium' : 'small'} className="first-upper">
                    {t(word.holds ? 'insideView.from' : 'insideView.also', said(word))}
                  </BodyShort>
                ))}
              </>
            ),
          ] as const;
        }),
        [
          t('insideView.file'),
          inside.traits
            .map(({ trait, there, source, seenOn }) =>
              t('insideView.from', {
                value: there ? t(`trait.${trait}`) : t('insideView.thereNot', { trait: t(`trait.${trait}`) }),
                source: t(`traitSource.${source}`),
                date: dates.long(seenOn),
              }),
            )
            .join('; '),
        ],
      ]}
    />
  );
}
