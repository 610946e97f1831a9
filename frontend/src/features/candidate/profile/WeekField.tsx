import { Detail } from '@navikt/ds-react';
import { HoursEditor } from '~/components/ui/HoursEditor';
import { rangesToWeek, weekToRanges } from '~/lib/weeks';

interface Props {
  id: string;
  label: string;
  use: string;
  /** The week as the profile keeps it. */
  week: string;
  onChange: (week: string | null) => void;
}

/** Hours of a week, and what they are used for. */
export function WeekField({ id, label, use, week, onChange }: Props) {
  return (
    <>
      <HoursEditor
        id={id}
        caption={label}
        value={weekToRanges(week)}
        onChange={(ranges) => onChange(rangesToWeek(ranges) || null)}
      />
      <Detail>{use}</Detail>
    </>
  );
}
