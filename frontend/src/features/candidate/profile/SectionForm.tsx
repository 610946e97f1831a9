import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Box, Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { isConflict } from '~/api/problem';
import type { FactState } from '~/features/candidate/FactEditor';
import { askedOf, cleanFact, firstFacts } from '~/features/candidate/profile/cleanFacts';
import { FactField } from '~/features/candidate/profile/FactField';
import type { SectionSpec } from '~/features/candidate/profile/sections';
import type { Fact, SectionValue } from '~/features/candidate/profile/types';
import { useRowIds } from '~/lib/useRowIds';
import { useText, type MessageKey } from '~/lib/text';
import '~/features/candidate/profile/profile.css';

interface Props {
  spec: SectionSpec;
  value: SectionValue | null | undefined;
  words: Record<string, string>;
  onSave: (value: SectionValue) => void;
  onCancel: () => void;
  /** Fetches what stands there now, after a conflict. */
  onReload: () => void;
  saving: boolean;
  error: unknown;
  /** The candidate answers: there is no "not asked", and what is the candidate's by itself is not asked. */
  own?: boolean;
}

const answers = ['VALUE', 'NONE', 'DECLINED', 'NOT_ASKED'] as const;
const ownAnswers = ['VALUE', 'NONE', 'DECLINED'] as const;

/** Asks a whole section: the answer first, then its facts; the list that is sent is complete (CAN-02). */
export function SectionForm({ spec, value, words, onSave, onCancel, onReload, saving, error, own = false }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const before = value?.state ?? 'NOT_ASKED';
  const [state, setState] = useState<FactState>(own && before === 'NOT_ASKED' ? 'VALUE' : before);
  const [facts, setFacts] = useState<Fact[]>(() => firstFacts(spec, value, own));
  const ids = useRowIds(facts.length);
  const [names, setNames] = useState(words);
  const [missing, setMissing] = useState<FormError[]>([]);
  const pointer = (at: number, name: string) =>
    spec.single ? `/${spec.facts}/${name}` : `/${spec.facts}/${at}/${name}`;
  const label = (name: string) => t(`profile.${spec.name}.${name}` as MessageKey);
  const choose = (next: FactState) => {
    setState(next);
    if (next === 'VALUE' && facts.length === 0) setFacts([{}]);
  };
  const set = (at: number, name: string, next: unknown) =>
    setFacts(facts.map((fact, index) => (index === at ? { ...fact, [name]: next } : fact)));
  const asked = (fact: Fact) => askedOf(spec, fact, own);
  const errors = missing.length > 0 ? missing : error && !isConflict(error) ? refused(error) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const told = state === 'VALUE' ? facts : [];
    const absent = told.flatMap((fact, at) =>
      asked(fact)
        .filter((field) => field.required && (fact[field.name] === null || fact[field.name] === undefined))
        .map((field) => ({
          field: pointer(at, field.name),
          message: t('profile.required', { field: label(field.name) }),
        })),
    );
    setMissing(absent);
    if (absent.length > 0) return;
    const clean = told.map((fact) => cleanFact(spec, fact, own));
    onSave({ state, [spec.facts]: spec.single ? (clean[0] ?? null) : clean });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        {isConflict(error) && <ConflictNotice onReload={onReload} />}
        <FormErrors errors={errors} />
        <BodyShort>{t(own ? 'profile.voluntary' : 'candidates.voluntary')}</BodyShort>
        <RadioGroup
          id="/state"
          size="small"
          legend={t('profile.answer')}
          className="in-row"
          value={state}
          onChange={choose}
        >
          {(own ? ownAnswers : answers).map((one) => (
            <Radio key={one} value={one}>
              {own && one !== 'NOT_ASKED' ? t(`profile.own.${one}`) : t(`factState.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        {state === 'VALUE' &&
          facts.map((fact, at) => (
            <Box key={ids.at(at)} padding="space-12" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
              <div className="fact-fields" role="group" aria-label={t('profile.fact', { number: at + 1 })}>
                {asked(fact).map((field) => (
                  <div key={field.name} className={field.kind === 'week' ? 'wide' : undefined}>
                    <FactField
                      field={field}
                      pointer={pointer(at, field.name)}
                      label={label(field.name)}
                      use={t(own ? `profile.use.${field.use}` : `candidates.use.${field.use}`)}
                      value={fact[field.name]}
                      onChange={(next) => set(at, field.name, next)}
                      words={names}
                      onNamed={(more) => setNames({ ...names, ...more })}
                      error={errors.find((one) => one.field === pointer(at, field.name))?.message}
                    />
                  </div>
                ))}
                {!spec.single && (
                  <Button
                    type="button"
                    size="small"
                    variant="tertiary"
                    icon={<TrashIcon aria-hidden />}
                    onClick={() => {
                      ids.remove(at);
                      setFacts(facts.filter((_, index) => index !== at));
                    }}
                  >
                    {t('profile.removeFact', { number: at + 1 })}
                  </Button>
                )}
              </div>
            </Box>
          ))}
        <HStack gap="space-8">
          {state === 'VALUE' && !spec.single && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              icon={<PlusIcon aria-hidden />}
              onClick={() => setFacts([...facts, {}])}
            >
              {t('profile.addFact')}
            </Button>
          )}
          <Button type="submit" size="small" loading={saving}>
            {t('ui.save')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
