import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { usePrinciples, type Principles } from '~/features/employer/choice/choice';
import { PrinciplesForm } from '~/features/employer/choice/PrinciplesForm';
import { usePrincipleWords } from '~/features/employer/choice/usePrincipleWords';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The principles of one office; its leader writes them. */
export function PrinciplesPart({ office }: { office: string }) {
  const t = useText();
  const query = usePrinciples(office);
  const [open, setOpen] = useState(false);
  return (
    <Loaded query={query}>
      {({ data, etag }) => (
        <Section title={t('choosing.principles', { office: data.office })}>
          {open ? (
            <PrinciplesForm
              principles={data}
              etag={etag}
              onReload={() => void query.refetch()}
              onClose={() => setOpen(false)}
            />
          ) : (
            <>
              <Read principles={data} />
              {data.mayWrite && (
                <div>
                  <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                    {t('choosing.write')}
                  </Button>
                </div>
              )}
            </>
          )}
        </Section>
      )}
    </Loaded>
  );
}

function Read({ principles: { principles, by, on, mayWrite } }: { principles: Principles }) {
  const t = useText();
  const dates = useDates();
  const wordsOf = usePrincipleWords();
  return (
    <VStack gap="space-12" className="narrow">
      <ol>
        {principles.map((one, at) => {
          const { title, explanation } = wordsOf(one);
          return (
            <li key={at} style={{ marginBlockEnd: 'var(--ax-space-12)' }}>
              <BodyShort weight="semibold">{title}</BodyShort>
              {explanation && <BodyShort className="as-written">{explanation}</BodyShort>}
            </li>
          );
        })}
      </ol>
      <BodyShort size="small">
        {!on
          ? t('choosing.standing')
          : by
            ? t('choosing.by', { by, date: dates.long(on) })
            : t('choosing.on', { date: dates.long(on) })}
      </BodyShort>
      {!mayWrite && <BodyShort size="small">{t('choosing.leaderWrites')}</BodyShort>}
    </VStack>
  );
}
