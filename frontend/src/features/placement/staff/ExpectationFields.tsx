import { BodyShort, Heading, VStack } from '@navikt/ds-react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import type { PartProps } from '~/features/placement/staff/AgreementForm';
import { expectationItems, type ExpectationItem } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';

/** The checklist of the talk; the hiring question must be answered before start (AGR-06). */
export function ExpectationFields({ content, set, fault }: PartProps) {
  const t = useText();
  const of = (item: ExpectationItem) => content.expectations.find((one) => one.item === item)?.agreed ?? '';
  const put = (item: ExpectationItem, agreed: string) =>
    set({
      expectations: expectationItems.flatMap((one) => {
        const text = one === item ? agreed : of(one);
        return text ? [{ item: one, agreed: text }] : [];
      }),
    });
  return (
    <VStack gap="space-12" id="/expectations">
      <Heading level="2" size="small">
        {t('agreements.expectations')}
      </Heading>
      <BodyShort size="small">{t('agreements.expectations.help')}</BodyShort>
      {fault('/expectations') && <p className="aksel-error-message">{fault('/expectations')}</p>}
      <div className="filters">
        {expectationItems.map((item) => (
          <CheckedTextField
            audience="EMPLOYER"
            key={item}
            size="small"
            label={t(`agreements.expects.${item}`)}
            maxLength={500}
            value={of(item)}
            onText={(text) => put(item, text)}
          />
        ))}
      </div>
    </VStack>
  );
}
