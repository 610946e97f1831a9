import { Button, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { LevelRows } from '~/features/administration/rules/LevelRows';
import { LimitRows } from '~/features/administration/rules/LimitRows';
import { PaperRows } from '~/features/administration/rules/PaperRows';
import { PlainFields } from '~/features/administration/rules/PlainFields';
import { StepFields } from '~/features/administration/rules/StepFields';
import type { RuleSet, RuleSetWanted, RuleTerms } from '~/features/administration/rules/ruleSets';

interface Props {
  /** What stands there; absent for a new one. */
  rule?: RuleSet;
  action: string;
  busy: boolean;
  error: object | null;
  onSend: (wanted: RuleSetWanted) => void;
}

const nothing: RuleSetWanted = {
  nameNb: '',
  nameEn: '',
  ground: '',
  kind: 'LEGAL_HARD',
  from: '',
  terms: { levels: [], papers: [], limits: [] },
};

const asWanted = (rule: RuleSet): RuleSetWanted => ({
  nameNb: rule.nameNb,
  nameEn: rule.nameEn,
  ground: rule.ground,
  kind: rule.kind,
  industryCode: rule.industryCode,
  organisationNumber: rule.organisationNumber,
  sector: rule.sector,
  from: rule.from,
  to: rule.to,
  terms: rule.terms,
});

/** Who asks, where and from when; then what is asked. */
export function RuleSetForm({ rule, action, busy, error, onSend }: Props) {
  const refused = useFormErrors();
  const [wanted, setWanted] = useState<RuleSetWanted>(rule ? asWanted(rule) : nothing);
  const errors = error && !isConflict(error) ? refused(error) : [];
  const setTerms = (part: Partial<RuleTerms>) => setWanted({ ...wanted, terms: { ...wanted.terms, ...part } });
  const parts = { terms: wanted.terms, onChange: setTerms, errors };
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend({ ...wanted, organisationNumber: wanted.organisationNumber?.replace(/\s/g, '') || null });
  };
  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-24" align="stretch">
        <FormErrors errors={errors} />
        <PlainFields value={wanted} onChange={(part) => setWanted({ ...wanted, ...part })} errors={errors} />
        <LevelRows {...parts} />
        <PaperRows {...parts} labels={rule?.labels ?? {}} />
        <LimitRows {...parts} />
        <StepFields {...parts} />
        <div>
          <Button loading={busy}>{action}</Button>
        </div>
      </VStack>
    </form>
  );
}
