import { BodyShort, Button, HStack, Link, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink, useLocation } from 'react-router';
import { newKey } from '~/api/request';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import {
  useChangeSearch,
  useDropSearch,
  useKeepSearch,
  useOpenSearch,
  useSavedSearches,
  type SavedSearch,
  type SearchSide,
} from '~/features/matching/search/saved';
import { useText } from '~/lib/text';

/** The caller's kept searches of one list: one click opens, the search that is open can be kept or changed. */
export function SavedSearches({ side }: { side: SearchSide }) {
  const t = useText();
  const { pathname, search } = useLocation();
  const asked = search.replace(/^\?/, '');
  const kept = useSavedSearches().data?.filter((one) => one.side === side) ?? [];
  const open = useOpenSearch();
  const [form, setForm] = useState<SavedSearch | 'new'>();
  return (
    <VStack gap="space-8" as="section" aria-label={t('search.saved')}>
      {kept.length > 0 && (
        <HStack as="ul" gap="space-16" className="plain-list">
          {kept.map((one) => (
            <li key={one.id}>
              <HStack gap="space-4" align="center">
                <Link
                  as={RouterLink}
                  to={`${pathname}?${one.asked}`}
                  aria-current={one.asked === asked ? 'true' : undefined}
                  onClick={() => {
                    open.mutate(one.id);
                  }}
                >
                  {one.name}
                </Link>
                <Button
                  size="xsmall"
                  variant="tertiary"
                  aria-label={t('search.saved.change.for', { name: one.name })}
                  onClick={() => setForm(one)}
                >
                  {t('search.saved.change')}
                </Button>
              </HStack>
            </li>
          ))}
        </HStack>
      )}
      {form ? (
        <SavedForm
          key={form === 'new' ? 'new' : form.id}
          side={side}
          asked={asked}
          search={form === 'new' ? undefined : form}
          onClose={() => setForm(undefined)}
        />
      ) : (
        asked !== '' && (
          <div>
            <Button size="small" variant="secondary" onClick={() => setForm('new')}>
              {t('search.saved.keep')}
            </Button>
          </div>
        )
      )}
    </VStack>
  );
}

interface FormProps {
  side: SearchSide;
  asked: string;
  /** Absent for a new one. */
  search: SavedSearch | undefined;
  onClose: () => void;
}

function SavedForm({ side, asked, search, onClose }: FormProps) {
  const t = useText();
  const refused = useFormErrors();
  const [name, setName] = useState(search?.name ?? '');
  const [tried, setTried] = useState(false);
  const [key] = useState(newKey);
  const keep = useKeepSearch();
  const change = useChangeSearch();
  const drop = useDropSearch();
  const error = keep.error ?? change.error ?? drop.error;
  const errors = error ? refused(error) : [];
  const empty = name.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (empty) return;
    const body = { side, name: name.trim(), asked: asked === '' ? (search?.asked ?? '') : asked };
    const done = { say: t('ui.saved'), onSuccess: onClose };
    if (search) change.mutate({ id: search.id, version: search.version, body }, done);
    else keep.mutate({ body, key }, done);
  };
  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-8">
        <FormErrors errors={errors} />
        <TextField
          id="/name"
          size="small"
          label={t('search.saved.name')}
          value={name}
          maxLength={60}
          error={tried && empty ? t('search.saved.name.missing') : errors.find((one) => one.field === '/name')?.message}
          onChange={(event) => setName(event.target.value)}
        />
        {search && asked !== '' && asked !== search.asked && (
          <BodyShort size="small">{t('search.saved.replaces')}</BodyShort>
        )}
        <HStack gap="space-8">
          <Button size="small" loading={keep.isPending || change.isPending}>
            {t('search.saved.save')}
          </Button>
          {search && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              data-color="danger"
              loading={drop.isPending}
              onClick={() => {
                drop.mutate(search.id, { say: t('search.saved.dropped'), onSuccess: onClose });
              }}
            >
              {t('search.saved.drop')}
            </Button>
          )}
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
