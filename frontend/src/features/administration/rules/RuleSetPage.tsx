import { VStack } from '@navikt/ds-react';
import { useNavigate, useParams } from 'react-router';
import { isConflict } from '~/api/problem';
import { BackLink } from '~/components/ui/BackLink';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { RuleSetForm } from '~/features/administration/rules/RuleSetForm';
import { useAddRuleSet, useChangeRuleSet, useRuleSet, type RuleSet } from '~/features/administration/rules/ruleSets';
import { useText } from '~/lib/text';

/** One rule set, or a new one. */
export default function RuleSetPage() {
  const { id = '' } = useParams();
  return id === 'new' ? <NewRuleSet /> : <OldRuleSet id={id} />;
}

function NewRuleSet() {
  const t = useText();
  const navigate = useNavigate();
  const add = useAddRuleSet();
  return (
    <VStack gap="space-16">
      <BackToAll />
      <PageTitle>{t('ruleSets.new.title')}</PageTitle>
      <RuleSetForm
        action={t('ruleSets.add')}
        busy={add.isPending}
        error={add.error}
        onSend={(wanted) =>
          add.mutate(wanted, { say: t('ruleSets.saved'), onSuccess: () => void navigate('/admin/rule-sets') })
        }
      />
    </VStack>
  );
}

function OldRuleSet({ id }: { id: string }) {
  const t = useText();
  const query = useRuleSet(id);
  return (
    <VStack gap="space-16">
      <BackToAll />
      <PageTitle>{t('ruleSets.one.title')}</PageTitle>
      <Loaded query={query}>
        {({ data, etag }) => <One key={data.version} rule={data} etag={etag} reload={() => void query.refetch()} />}
      </Loaded>
    </VStack>
  );
}

function One({ rule, etag, reload }: { rule: RuleSet; etag: string | null; reload: () => void }) {
  const t = useText();
  const change = useChangeRuleSet(rule.id, etag);
  return (
    <>
      {isConflict(change.error) && <ConflictNotice onReload={() => (change.reset(), reload())} />}
      <RuleSetForm
        rule={rule}
        action={t('ruleSets.save')}
        busy={change.isPending}
        error={change.error}
        onSend={(wanted) => change.mutate(wanted, { say: t('ruleSets.saved') })}
      />
    </>
  );
}

function BackToAll() {
  const t = useText();
  return (
    <div>
      <BackLink to="/admin/rule-sets">{t('ruleSets.title')}</BackLink>
    </div>
  );
}
