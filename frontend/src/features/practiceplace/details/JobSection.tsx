import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { CheckedTextarea, CheckedTextField } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { Section } from '~/components/ui/Section';
import { jobAnswers, leadsTo, type More } from '~/features/practiceplace/details/details';
import type { DetailsProps } from '~/features/practiceplace/details/DetailsForm';
import { WholeNumber } from '~/features/practiceplace/details/WholeNumber';
import { YesNo } from '~/features/practiceplace/details/YesNo';
import { contractTypes, type ContractType } from '~/lib/enumerations';
import { useText } from '~/lib/text';

/** What can follow in particulars, and the post that it is linked to (PLC-10, PLC-19). */
export function JobSection({ details, change, at, locked }: DetailsProps) {
  const t = useText();
  const { job, more } = details;
  const contracts = job.contracts ?? [];
  return (
    <Section title={t('details.job')}>
      <CheckboxGroup
        id="/need/job/contracts"
        legend={t('details.contracts')}
        description={locked ? t('details.contracts.locked') : undefined}
        readOnly={locked}
        value={contracts.map(({ type }) => type)}
        error={at('/need/job/contracts')}
        onChange={(types: ContractType[]) =>
          change({
            job: { ...job, contracts: types.map((type) => contracts.find((one) => one.type === type) ?? { type }) },
          })
        }
      >
        {contractTypes.map((one) => (
          <Checkbox key={one} value={one}>
            {t(`details.contract.${one}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <CheckedTextField
        audience="EMPLOYER"
        id="/need/job/announcedPost"
        label={t('details.post')}
        description={t('details.post.help')}
        maxLength={200}
        value={job.announcedPost ?? ''}
        error={at('/need/job/announcedPost')}
        onText={(announcedPost) => change({ job: { ...job, announcedPost } })}
      />
      <WholeNumber
        id="/need/job/howMany"
        label={t('details.howMany')}
        value={job.howMany}
        error={at('/need/job/howMany')}
        onChange={(howMany) => change({ job: { ...job, howMany } })}
      />
      <DateField
        id="/need/job/from"
        label={t('details.from')}
        value={job.from ?? undefined}
        onChange={(from) => change({ job: { ...job, from: from ?? null } })}
      />
      {jobAnswers.map((one) => (
        <YesNo
          key={one}
          id={`/need/job/${one}`}
          legend={t(`details.${one}`)}
          value={job[one]}
          onChange={(answer) => change({ job: { ...job, [one]: answer } })}
        />
      ))}
      <CheckedTextarea
        audience="EMPLOYER"
        id="/need/job/yesIf"
        label={t('details.yesIf')}
        minRows={2}
        maxLength={300}
        value={job.yesIf ?? ''}
        onText={(yesIf) => change({ job: { ...job, yesIf } })}
      />
      <CheckboxGroup
        id="/need/more/leadsTo"
        legend={t('details.leadsTo')}
        value={more.leadsTo}
        onChange={(next: More['leadsTo']) => change({ more: { ...more, leadsTo: next } })}
      >
        {leadsTo.map((one) => (
          <Checkbox key={one} value={one}>
            {t(`details.leadsTo.${one}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <YesNo
        id="/need/more/fastTrack"
        legend={t('details.fastTrack')}
        value={more.fastTrack}
        onChange={(fastTrack) => change({ more: { ...more, fastTrack } })}
      />
    </Section>
  );
}
