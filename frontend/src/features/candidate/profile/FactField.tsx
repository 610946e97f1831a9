import { Checkbox, CheckboxGroup, Select, TextField } from '@navikt/ds-react';
import { useIntl } from 'react-intl';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { ConceptPicker } from '~/features/taxonomy/ConceptPicker';
import { spokenLanguages } from '~/lib/spokenLanguages';
import type { Field } from '~/features/candidate/profile/sections';
import { WhereField } from '~/features/candidate/profile/WhereField';
import { WeekField } from '~/features/candidate/profile/WeekField';
import { upperFirst, useText, type MessageKey } from '~/lib/text';

interface Props {
  field: Field;
  /** JSON pointer: the id of the field. */
  pointer: string;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
  /** Names of the codes and area numbers that are filled in; picked ones are added by `onNamed`. */
  words: Record<string, string>;
  onNamed: (words: Record<string, string>) => void;
  error?: string;
  /** What the answer is used for, in words to whoever fills it in (PRI-16). */
  use: string;
}

/** One field of a fact, drawn by its kind. */
export function FactField({ field, pointer, label, value, onChange, words, onNamed, error, use }: Props) {
  const t = useText();
  const intl = useIntl();
  const shared = { id: pointer, label, error, description: use };
  const text = value === null || value === undefined ? '' : String(value);
  const list = (value ?? []) as (string | number)[];
  const named = (code: string | number) => words[String(code)] ?? String(code);
  switch (field.kind) {
    case 'choice':
    case 'language': {
      const options =
        field.kind === 'choice'
          ? field.options.map((code) => [code, upperFirst(t(`${field.of}${code}` as MessageKey))] as const)
          : spokenLanguages(text).map((code) => [code, intl.formatDisplayName(code, { type: 'language' })] as const);
      return (
        <Select {...shared} size="small" value={text} onChange={(event) => onChange(event.target.value || null)}>
          <option value="">{t('ui.choose')}</option>
          {options.map(([code, name]) => (
            <option key={code} value={code}>
              {name ?? code}
            </option>
          ))}
        </Select>
      );
    }
    case 'choices':
      return (
        <CheckboxGroup
          id={pointer}
          legend={label}
          description={use}
          size="small"
          error={error}
          value={list}
          onChange={onChange}
        >
          {field.options.map((option) => (
            <Checkbox key={option} value={option}>
              {upperFirst(t(`${field.of}${option}` as MessageKey))}
            </Checkbox>
          ))}
        </CheckboxGroup>
      );
    case 'concept':
    case 'concepts': {
      const many = field.kind === 'concepts';
      const codes = many ? list.map(String) : value ? [text] : [];
      return (
        <ConceptPicker
          {...shared}
          kinds={field.concepts}
          max={many ? 20 : 1}
          chosen={codes.map((code) => ({ code, label: named(code), kind: 'TASK' }))}
          onChange={(chosen) => {
            onNamed(Object.fromEntries(chosen.map((one) => [one.code, one.label])));
            onChange(many ? chosen.map((one) => one.code) : (chosen.at(-1)?.code ?? null));
          }}
        />
      );
    }
    case 'area':
    case 'areas':
    case 'workplace':
      return (
        <WhereField {...shared} kind={field.kind} value={value} named={named} onNamed={onNamed} onChange={onChange} />
      );
    case 'date':
      return <DateField {...shared} value={text || undefined} onChange={(date) => onChange(date ?? null)} />;
    case 'flag':
      return (
        <Checkbox
          id={pointer}
          size="small"
          description={use}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        >
          {label}
        </Checkbox>
      );
    case 'week':
      return <WeekField id={pointer} label={label} use={use} week={text} onChange={onChange} />;
    case 'number':
      return (
        <TextField
          {...shared}
          size="small"
          inputMode="numeric"
          value={text}
          onChange={(event) =>
            onChange(event.target.value === '' ? null : Number.parseInt(event.target.value, 10) || 0)
          }
        />
      );
    default:
      return (
        <CheckedTextField
          {...shared}
          audience={field.audience}
          size="small"
          maxLength={field.max}
          value={text}
          onText={(next) => onChange(next || null)}
        />
      );
  }
}
