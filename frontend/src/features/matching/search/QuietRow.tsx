import { BodyShort, Box, Button, Detail, Heading, HStack, Link, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { newKey } from '~/api/request';
import { useRoles } from '~/api/session';
import { Call } from '~/components/ui/Call';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useAskWorkplace, type QuietWorkplace } from '~/features/matching/search/quiet';
import { useSentence } from '~/features/matching/useSentence';
import { useText, type MessageKey } from '~/lib/text';

/** One workplace that has posted nothing: what is known of it, and the way to ask it. */
export function QuietRow({ row }: { row: QuietWorkplace }) {
  const t = useText();
  const say = useSentence();
  const named = (list: readonly string[]) => list.map((one) => t(`trait.${one}` as MessageKey)).join(', ');
  const { match } = row;
  return (
    <Box as="article" padding="space-16" borderRadius="8" borderWidth="1" borderColor="neutral-subtle" data-row>
      <VStack gap="space-8">
        <div>
          <Heading level="2" size="xsmall">
            <Link as={RouterLink} to={`/work/workplaces/${row.id}`}>
              <bdi>{row.name}</bdi>
            </Link>
          </Heading>
          <Detail>
            {[row.whereabouts, row.industry && t(`industry.${row.industry}` as MessageKey)].filter(Boolean).join(' · ')}
          </Detail>
        </div>
        {row.light && <BodyShort size="small">{t('quiet.light', { light: t(`light.${row.light}`) })}</BodyShort>}
        {match && (
          <BodyShort size="small">
            {t('quiet.known', { known: match.knownWeight, applicable: match.applicableWeight })}
          </BodyShort>
        )}
        <ul className="quiet-lines">
          {match?.reasons.map((reason) => (
            <li key={reason.code + JSON.stringify(reason.params)} className="first-upper">
              {say('fact', reason)}
            </li>
          ))}
          {row.there.length > 0 && <li>{t('quiet.there', { names: named(row.there) })}</li>}
          {row.missing.length > 0 && <li>{t('quiet.missing', { names: named(row.missing) })}</li>}
          {row.stated && <li>{t('quiet.stated')}</li>}
          {row.finished > 0 && <li>{t('quiet.finished', { finished: row.finished, hires: row.hires })}</li>}
          {row.earlier > 0 && <li>{t('quiet.earlier', { count: row.earlier })}</li>}
          {row.requests > 0 && <li>{t('quiet.requests', { count: row.requests })}</li>}
          {row.there.length + row.finished + row.earlier === 0 && !row.stated && <li>{t('quiet.nothing')}</li>}
        </ul>
        <Ask row={row} />
      </VStack>
    </Box>
  );
}

function Ask({ row }: { row: QuietWorkplace }) {
  const t = useText();
  const refused = useFormErrors();
  const [key] = useState(newKey);
  const ask = useAskWorkplace();
  const may = useRoles().some((role) => role === 'ADVISER' || role === 'MARKET_CONTACT');
  const asked = ask.data?.data;
  if (asked)
    return (
      <VStack gap="space-8">
        <BodyShort size="small">{t('quiet.asked')}</BodyShort>
        <Call
          contact={asked.contactName ? { name: asked.contactName, phone: asked.contactPhone ?? '' } : null}
          whom={t('quiet.ring')}
        />
      </VStack>
    );
  if (!may) return null;
  return (
    <VStack gap="space-8">
      <FormErrors errors={ask.error ? refused(ask.error) : []} />
      <HStack gap="space-8">
        <Button
          size="small"
          variant="secondary"
          loading={ask.isPending}
          aria-label={t('quiet.ask.for', { name: row.name })}
          onClick={() => {
            ask.mutate({ id: row.id, key }, { say: t('quiet.asked') });
          }}
        >
          {t('quiet.ask')}
        </Button>
      </HStack>
    </VStack>
  );
}
