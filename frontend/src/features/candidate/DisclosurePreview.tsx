import { Box, Heading, HGrid, List, Tabs } from '@navikt/ds-react';
import { stages, type DisclosureStage } from '~/features/candidate/ConsentCard';
import { useText } from '~/lib/text';

/** What the receiver's own page shows at a stage, as the server writes it, and what it does not. */
export interface DisclosureView {
  stage: DisclosureStage;
  sees: string[];
  seesNot: string[];
}

interface Props {
  receiver: string;
  views: readonly DisclosureView[];
  /** The stage that holds now, or that is asked for. */
  stage: DisclosureStage;
  /** How a stage is called to this reader; else as to the candidate. */
  label?: (stage: DisclosureStage) => string;
}

/** The same picture for candidate, adviser and auditor (5.15). */
export function DisclosurePreview({ receiver, views, stage, label }: Props) {
  const t = useText();
  const shown = stages.filter((one) => views.some((view) => view.stage === one));
  return (
    <Tabs defaultValue={stage} size="small">
      <Tabs.List>
        {shown.map((one) => (
          <Tabs.Tab key={one} value={one} label={label?.(one) ?? t(`stage.${one}`)} />
        ))}
      </Tabs.List>
      {views.map((view) => (
        <Tabs.Panel key={view.stage} value={view.stage}>
          <HGrid columns={{ xs: 1, sm: 2 }} gap="space-16" paddingBlock="space-16">
            {(['sees', 'seesNot'] as const).map((side) => (
              <Box key={side} padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
                <Heading level="3" size="xsmall" spacing>
                  {t(`preview.${side}`, { receiver })}
                </Heading>
                <List>
                  {view[side].map((line) => (
                    <List.Item key={line}>{line}</List.Item>
                  ))}
                </List>
              </Box>
            ))}
          </HGrid>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
