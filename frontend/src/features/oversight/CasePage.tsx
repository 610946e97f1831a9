import { BodyLong, Box, Heading, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { CaseSteps } from '~/features/oversight/CaseSteps';
import { useCase, type CaseView } from '~/features/oversight/cases';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** One refused wish: what was written, where, how often, and what happens next. */
export default function CasePage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useCase(id);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('oversight.one.title')}</PageTitle>
      <Link as={RouterLink} to="/lead/oversight">
        {t('oversight.all')}
      </Link>
      <Loaded query={query}>{(found) => <Whole found={found} />}</Loaded>
    </VStack>
  );
}

function Whole({ found }: { found: CaseView }) {
  const t = useText();
  const dates = useDates();
  const { row } = found;
  return (
    <VStack gap="space-24">
      <Pairs
        items={[
          [t('oversight.head.state'), t(`oversight.state.${row.state}`)],
          [t('oversight.head.day'), dates.moment(row.openedAt)],
          [t('oversight.head.writer'), t(`oversight.writer.${row.writer === 'EMPLOYER' ? 'EMPLOYER' : 'STAFF'}`)],
          [t('oversight.head.workplace'), row.workplaceName ?? undefined],
          [t('oversight.head.office'), row.officeName ?? undefined],
          [t('oversight.head.times'), row.times > 1 ? t('oversight.times', { times: row.times }) : undefined],
          [
            t('oversight.head.earlier'),
            row.earlier > 0 ? t('oversight.earlier', { earlier: row.earlier }) : t('oversight.earlier.none'),
          ],
        ]}
      />
      <VStack gap="space-8">
        <Heading level="2" size="small">
          {t('oversight.text')}
        </Heading>
        <Box as="blockquote" padding="space-16" borderWidth="1" borderRadius="8">
          <bdi>{found.text}</bdi>
        </Box>
        <BodyLong size="small">{t('oversight.text.help')}</BodyLong>
      </VStack>
      <CaseSteps found={found} />
    </VStack>
  );
}
