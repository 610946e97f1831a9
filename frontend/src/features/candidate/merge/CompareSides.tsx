import { Box, Heading, Tag, VStack } from '@navikt/ds-react';
import { useIntl } from 'react-intl';
import { Pairs } from '~/components/ui/Pairs';
import { kinds, type Compared } from '~/features/candidate/merge/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Who the two are here: name, owner, state, and what leads to each. */
export function CompareSides({ survivor, merged }: { survivor: Compared; merged: Compared }) {
  return (
    <div className="compared">
      <Side side={survivor} survives />
      <Side side={merged} survives={false} />
    </div>
  );
}

function Side({ side, survives }: { side: Compared; survives: boolean }) {
  const t = useText();
  const intl = useIntl();
  const dates = useDates();
  const along = side.comesAlong
    .flatMap(({ kind, count }) => {
      const known = kinds.find((one) => one === kind);
      return known ? [t(`merge.along.${known}`, { count })] : [];
    })
    .join(', ');
  return (
    <Box
      as="section"
      padding="space-16"
      borderWidth="1"
      borderRadius="8"
      borderColor="neutral-subtle"
      aria-labelledby={`side-${side.candidateId}`}
    >
      <VStack gap="space-12" align="start">
        <Heading level="2" size="small" id={`side-${side.candidateId}`}>
          <bdi>{side.name}</bdi>, {t('candidates.number', { number: side.number })}
        </Heading>
        <Tag size="small" variant="moderate" data-color={survives ? 'success' : 'neutral'}>
          {t(survives ? 'merge.side.stays' : 'merge.side.goes')}
        </Tag>
        <Pairs
          dense
          items={[
            [t('candidates.new.phone'), side.phone],
            [t('candidates.new.email'), side.email],
            [t('merge.side.language'), intl.formatDisplayName(side.contactLanguage, { type: 'language' })],
            [t('merge.side.office'), side.officeName],
            [t('candidates.head.adviser'), side.adviserName],
            [t('merge.side.deputy'), side.deputyName],
            [t('candidates.readiness'), t(`readiness.${side.readiness}`)],
            [t('merge.side.registered'), dates.long(side.registeredAt)],
            [t('merge.side.login'), side.hasLogin && t('ui.yes')],
            [t('candidates.protection'), side.protectedIdentity && t('ui.yes')],
            [t('merge.side.along'), along],
          ]}
        />
      </VStack>
    </Box>
  );
}
