import { BodyShort, Box, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '~/api/session';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useProtectIdentity } from '~/features/candidate/staff/changes';
import type { CandidateView } from '~/features/candidate/staff/types';
import { useText } from '~/lib/text';

interface Props {
  candidate: CandidateView;
  etag: string | null;
}

/**
 * Hides somebody with a hidden address from all but adviser and deputy, or ends that (PRI-19); for the leader of the office, and for
 * the two. Said first, then done: who is hidden is gone for everybody else, the leader too.
 */
export function ProtectIdentity({ candidate, etag }: Props) {
  const t = useText();
  const session = useSession().data;
  const refused = useFormErrors();
  const navigate = useNavigate();
  const change = useProtectIdentity(candidate.id);
  const [asked, setAsked] = useState(false);
  const isNamed = [candidate.adviserId, candidate.deputyId].includes(session?.personId);
  if (!isNamed && !session?.roles.includes('OFFICE_LEADER')) return null;
  const isProtected = candidate.protectedIdentity;
  const set = () => {
    change.mutate(
      { protectedIdentity: !isProtected, etag },
      {
        say: t('ui.saved'),
        onSuccess: () => {
          setAsked(false);
          if (!isNamed) void navigate('/work/candidates');
        },
      },
    );
  };
  return (
    <Box as="section" padding="space-16" borderRadius="8" background="neutral-soft" aria-labelledby="protection">
      <VStack gap="space-12">
        <Heading level="2" size="xsmall" id="protection">
          {t('candidates.protection')}
        </Heading>
        <BodyShort>{t(isProtected ? 'candidates.protection.on' : 'candidates.protection.off')}</BodyShort>
        {change.error && <FormErrors errors={refused(change.error)} />}
        {asked ? (
          <>
            <BodyShort>
              {t(isProtected ? 'candidates.protection.end.says' : 'candidates.protection.begin.says')}
            </BodyShort>
            <HStack gap="space-12">
              <Button size="small" loading={change.isPending} onClick={set}>
                {t(isProtected ? 'candidates.protection.end.sure' : 'candidates.protection.begin.sure')}
              </Button>
              <Button size="small" variant="tertiary" onClick={() => setAsked(false)}>
                {t('candidates.protection.not')}
              </Button>
            </HStack>
          </>
        ) : (
          <div>
            <Button size="small" variant="secondary" onClick={() => setAsked(true)}>
              {t(isProtected ? 'candidates.protection.end' : 'candidates.protection.begin')}
            </Button>
          </div>
        )}
      </VStack>
    </Box>
  );
}
