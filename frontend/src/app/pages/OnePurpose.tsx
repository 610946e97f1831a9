import { BodyLong, Heading, List } from '@navikt/ds-react';
import { commonStart, noticeWords } from '~/app/pages/noticeWords';
import type { Notice, Purpose } from '~/app/pages/privacyNotice';
import { Pairs } from '~/components/ui/Pairs';
import { upperFirst } from '~/lib/text';

/** One entry of the register; its dates where they are not those of all. */
export function OnePurpose({ purpose, notice }: { purpose: Purpose; notice: Notice }) {
  const { labels, purposes } = notice;
  const words = noticeWords(notice);
  const ownDates = commonStart(purposes) === undefined;
  return (
    <section>
      <Heading level="3" size="xsmall">
        {purpose.title}
      </Heading>
      <BodyLong>{purpose.why}</BodyLong>
      <Pairs
        items={[
          [labels.basis, <Words key="basis" all={purpose.basis} />],
          [labels.data, <Words key="data" all={purpose.data} />],
          [labels.receivers, <Words key="receivers" all={purpose.receivers} />],
          [labels.keeps, <Words key="keeps" all={purpose.keeps.map(words.line)} />],
          [labels.from, ownDates && words.date(purpose.from)],
          [labels.until, ownDates && purpose.until && words.date(purpose.until)],
        ]}
      />
    </section>
  );
}

function Words({ all }: { all: readonly string[] }) {
  if (all.length === 1) return upperFirst(all[0] ?? '');
  return (
    <List size="small">
      {all.map((one) => (
        <List.Item key={one}>{upperFirst(one)}</List.Item>
      ))}
    </List>
  );
}
