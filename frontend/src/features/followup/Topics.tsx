import { Chips, Fieldset } from '@navikt/ds-react';
import { topics, type ContactDraft } from '~/features/followup/contactDraft';
import { useText } from '~/lib/text';

/** What the talk was about: buttons that stay down. */
export function Topics({
  chosen,
  onChange,
}: {
  chosen: ContactDraft['topics'];
  onChange: (topics: ContactDraft['topics']) => void;
}) {
  const t = useText();
  return (
    <Fieldset legend={t('contact.topics')}>
      <Chips>
        {topics.map((topic) => {
          const on = chosen.includes(topic);
          return (
            <Chips.Toggle
              key={topic}
              selected={on}
              type="button"
              onClick={() => onChange(on ? chosen.filter((one) => one !== topic) : [...chosen, topic])}
            >
              {t(`contact.topic.${topic}`)}
            </Chips.Toggle>
          );
        })}
      </Chips>
    </Fieldset>
  );
}
