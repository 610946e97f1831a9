import { WorkplacePicker } from '~/features/employer/names/WorkplacePicker';
import { AreaPicker } from '~/features/geography/AreaPicker';

interface Props {
  kind: 'area' | 'areas' | 'workplace';
  id: string;
  label: string;
  description: string;
  error?: string;
  value: unknown;
  onChange: (value: unknown) => void;
  /** The name of an area number or of a workplace's id. */
  named: (code: string | number) => string;
  onNamed: (words: Record<string, string>) => void;
}

/** A town, several of them, or one workplace: typed and picked by name. */
export function WhereField({ kind, value, onChange, named, onNamed, ...shared }: Props) {
  if (kind === 'workplace') {
    const id = value ? String(value) : undefined;
    return (
      <WorkplacePicker
        {...shared}
        chosen={id ? { id, name: named(id) } : undefined}
        onChange={(picked) => {
          if (picked) onNamed({ [picked.id]: picked.name });
          onChange(picked?.id ?? null);
        }}
      />
    );
  }
  const many = kind === 'areas';
  const numbers = many ? ((value ?? []) as unknown[]).map(Number) : value ? [Number(value)] : [];
  return (
    <AreaPicker
      {...shared}
      max={many ? 10 : 1}
      chosen={numbers.map((number) => ({ number, name: named(number) }))}
      onChange={(chosen) => {
        onNamed(Object.fromEntries(chosen.map((one) => [String(one.number), one.name])));
        onChange(many ? chosen.map((one) => one.number) : (chosen.at(-1)?.number ?? null));
      }}
    />
  );
}
