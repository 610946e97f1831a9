import { BodyLong, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { useCaseFile, type CaseFile } from '~/features/audit/audit';
import { CaseParts } from '~/features/audit/CaseParts';
import { NameBox } from '~/features/audit/NameBox';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** A sampled case without names: the whole way, in months and codes (PRI-17). */
export default function CaseFilePage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useCaseFile(id);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('audit.case.title')}</PageTitle>
      <Loaded query={query}>{(file) => <Whole file={file} />}</Loaded>
    </VStack>
  );
}

function Whole({ file }: { file: CaseFile }) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-24">
      <Link as={RouterLink} to={`/audit/samples/${file.sampleId}`}>
        {t('audit.case.back')}
      </Link>
      <Pairs
        items={[
          [t('audit.case'), file.pseudonym],
          [t('audit.region'), t(`region.${file.region}`)],
          [t('audit.readiness'), t(`readiness.${file.readiness}`)],
          [t('audit.registered'), dates.month(`${file.registered}-15`)],
        ]}
      />
      <BodyLong size="small">{t('audit.case.help')}</BodyLong>
      <CaseParts file={file} />
      <NameBox id={file.id} />
      <div>
        <LinkButton size="small" variant="secondary" to={`/audit/findings/new?caseId=${file.id}`}>
          {t('findings.new.title')}
        </LinkButton>
      </div>
    </VStack>
  );
}
