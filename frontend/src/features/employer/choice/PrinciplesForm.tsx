import { PlusIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { EditForm } from '~/components/ui/EditForm';
import { useWritePrinciples, type Principle, type Principles } from '~/features/employer/choice/choice';
import { PrincipleFields } from '~/features/employer/choice/PrincipleFields';
import { useText } from '~/lib/text';
import { useRowIds } from '~/lib/useRowIds';

/** As many as a checklist holds. */
const most = 12;

interface Props {
  principles: Principles;
  etag: string | null;
  onReload: () => void;
  onClose: () => void;
}

/** All principles of an office in their order; a principle without words of its own says what its kind says. */
export function PrinciplesForm({ principles: { officeId, principles }, etag, onReload, onClose }: Props) {
  const t = useText();
  const writing = useWritePrinciples(officeId);
  const [rows, setRows] = useState<Principle[]>(principles);
  const ids = useRowIds(rows.length);
  const send = () =>
    writing.mutate(
      {
        body: {
          principles: rows.map(({ kind, title, explanation }) => ({
            kind,
            title: title?.trim() || null,
            explanation: explanation?.trim() || null,
          })),
        },
        etag,
      },
      { say: t('ui.saved'), onSuccess: onClose },
    );
  return (
    <EditForm label={t('choosing.write')} sent={writing} onSend={send} onReload={onReload} onClose={onClose}>
      {(fault) => (
        <VStack gap="space-16" id="/principles">
          <BodyShort size="small">{t('choosing.write.help')}</BodyShort>
          {rows.map((row, at) => (
            <PrincipleFields
              key={ids.at(at)}
              at={at}
              row={row}
              fault={fault}
              only={rows.length === 1}
              onChange={(part) => setRows(rows.map((one, index) => (index === at ? { ...one, ...part } : one)))}
              onRemove={() => {
                ids.remove(at);
                setRows(rows.filter((_, index) => index !== at));
              }}
            />
          ))}
          {rows.length < most && (
            <div>
              <Button
                type="button"
                size="small"
                variant="secondary"
                icon={<PlusIcon aria-hidden />}
                onClick={() => setRows([...rows, { kind: 'OTHER', title: '' }])}
              >
                {t('choosing.add')}
              </Button>
            </div>
          )}
        </VStack>
      )}
    </EditForm>
  );
}
