import { BodyShort } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { useIndustryTasks } from '~/features/practiceplace/staff/industryTasks';
import { upperFirst, useText, type MessageKey } from '~/lib/text';

/** What people in practice do at other workplaces of the industry, counted; where there is too little, it says so (EMP-22). */
export function IndustryTasks({ workplaceId }: { workplaceId: string }) {
  const t = useText();
  return (
    <Loaded query={useIndustryTasks(workplaceId)}>
      {({ industry, area, workplaces, least, tasks }) => {
        if (!industry) return <BodyShort>{t('industryTasks.noIndustry')}</BodyShort>;
        const name = t(`industry.${industry}` as MessageKey);
        if (workplaces == null || tasks.length === 0)
          return <BodyShort>{t('industryTasks.tooLittle', { industry: name, least })}</BodyShort>;
        return (
          <>
            <BodyShort size="small">
              {t(`industryTasks.${area}`, { industry: name, workplaces: String(workplaces) })}
            </BodyShort>
            <ol>
              {tasks.map((task) => (
                <li key={task.code}>
                  {upperFirst(task.label)}
                  {': '}
                  {task.workplaces == null
                    ? t('industryTasks.few', { least })
                    : t('industryTasks.count', { count: task.workplaces })}
                </li>
              ))}
            </ol>
          </>
        );
      }}
    </Loaded>
  );
}
