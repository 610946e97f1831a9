import { WorkplacePicker } from '~/features/employer/staff/WorkplacePicker';
import { useText } from '~/lib/text';

export interface Chosen {
  id: string;
  name: string;
}

interface Props {
  chosen: Chosen | undefined;
  onChange: (firm: Chosen | undefined) => void;
  error: string | undefined;
}

/** The firm whose door was opened. */
export function FirmField({ chosen, onChange, error }: Props) {
  const t = useText();
  return (
    <WorkplacePicker
      id="/introducedId"
      label={t('network.introduced')}
      chosen={chosen}
      onChange={(id, name) => onChange(id ? { id, name: name ?? '' } : undefined)}
      error={error}
    />
  );
}
