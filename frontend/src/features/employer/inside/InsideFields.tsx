import { Select, TextField, VStack } from '@navikt/ds-react';
import { useIntl } from 'react-intl';
import { Combobox } from '~/components/ui/Combobox';
import type { FormError } from '~/components/ui/FormErrors';
import {
  choices,
  insideItems,
  isChoice,
  isNumber,
  numbers,
  type Answers,
  type InsideItem,
} from '~/features/employer/inside/items';
import { spokenLanguages } from '~/lib/spokenLanguages';
import { useText, upperFirst, type MessageKey } from '~/lib/text';

interface Props {
  answers: Answers;
  onChange: (answers: Answers) => void;
  /** What stands there now, under the name of a thing. */
  told?: (item: InsideItem) => string | undefined;
  errors: readonly FormError[];
}

/** What it is like at a workplace, thing by thing; what is left open is not said (EMP-12). */
export function InsideFields({ answers, onChange, told, errors }: Props) {
  const t = useText();
  const fault = (item: InsideItem) => errors.find((one) => one.field === `/inside/${item}`)?.message;
  const put = (item: InsideItem, said: string[]) => onChange({ ...answers, [item]: said });
  return (
    <VStack gap="space-16">
      {insideItems.map((item) => {
        const shared = {
          id: `/inside/${item}`,
          label: t(`inside.${item}`),
          description: told?.(item),
          error: fault(item),
        };
        const [one = ''] = answers[item] ?? [];
        if (isChoice(item))
          return (
            <Select
              key={item}
              {...shared}
              value={one}
              onChange={(event) => put(item, event.target.value ? [event.target.value] : [])}
            >
              <option value="">{t('inside.notSaid')}</option>
              {choices[item].map((code) => (
                <option key={code} value={code}>
                  {upperFirst(t(`inside.${item}.${code}` as MessageKey))}
                </option>
              ))}
            </Select>
          );
        if (isNumber(item))
          return (
            <TextField
              key={item}
              {...shared}
              inputMode="numeric"
              htmlSize={6}
              maxLength={String(numbers[item]).length}
              value={one}
              onChange={(event) => put(item, event.target.value.trim() ? [event.target.value.trim()] : [])}
            />
          );
        return <Languages key={item} {...shared} said={answers[item] ?? []} onSay={(said) => put(item, said)} />;
      })}
    </VStack>
  );
}

interface LanguagesProps {
  id: string;
  label: string;
  description: string | undefined;
  error: string | undefined;
  said: string[];
  onSay: (said: string[]) => void;
}

const most = 12;

/** Languages by name: type, pick, remove as chips. */
function Languages({ said, onSay, ...shared }: LanguagesProps) {
  const intl = useIntl();
  const named = (code: string) => ({ value: code, label: intl.formatDisplayName(code, { type: 'language' }) ?? code });
  return (
    <Combobox
      {...shared}
      isMultiSelect
      options={spokenLanguages('').map(named)}
      selectedOptions={said.map(named)}
      maxSelected={most}
      onToggleSelected={(code, on) => onSay(on ? [...said, code] : said.filter((one) => one !== code))}
    />
  );
}
