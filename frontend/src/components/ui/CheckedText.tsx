import { Textarea, TextField, VStack, type TextareaProps, type TextFieldProps } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';
import { LanguageHints } from '~/components/ui/LanguageHints';
import { useLanguageCheck, type Audience, type LanguageHit } from '~/components/ui/useLanguageCheck';
import { announce } from '~/lib/announce';

interface Checked {
  /** Who reads it, as the field of the API declares it: EMPLOYER stops words, STAFF only warns. Absent: a name or number, not checked. */
  audience: Audience | undefined;
  value: string;
  onText: (text: string) => void;
}

type Without<P> = Omit<P, 'value' | 'onChange'>;

/** A Textarea that says while one writes what will be stopped, and what to say instead. */
export function CheckedTextarea({ audience, value, onText, ...field }: Checked & Without<TextareaProps>) {
  return (
    <Hinted {...{ audience, value, onText }}>
      {(hints) => (
        <Textarea {...field} aria-describedby={hints} value={value} onChange={(event) => onText(event.target.value)} />
      )}
    </Hinted>
  );
}

/** The same in one line. */
export function CheckedTextField({ audience, value, onText, ...field }: Checked & Without<TextFieldProps>) {
  return (
    <Hinted {...{ audience, value, onText }}>
      {(hints) => (
        <TextField {...field} aria-describedby={hints} value={value} onChange={(event) => onText(event.target.value)} />
      )}
    </Hinted>
  );
}

function Hinted({ audience, value, onText, children }: Checked & { children: (hints: string) => ReactNode }) {
  const hints = useId();
  const check = useLanguageCheck(value, audience);
  const replace = (hit: LanguageHit) => {
    const text = value.slice(0, hit.offset) + hit.replacement + value.slice(hit.offset + hit.length);
    onText(hit.replacement ? text : text.replace(/ {2,}/g, ' ').trim());
    announce(`${hit.word} → ${hit.replacement || '–'}`);
  };
  return (
    <VStack gap="space-8">
      {children(hints)}
      <LanguageHints id={hints} check={check} onReplace={replace} />
    </VStack>
  );
}
