import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import { read, readText, readVersioned, write } from '~/api/request';
import type { Part } from '~/api/pages';
import type { Sector } from '~/lib/enumerations';
import { saveCsv } from '~/lib/saveFile';
import type { WorkplaceRequest, WorkplaceRow, WorkplaceView } from '~/features/employer/staff/types';

/** What the list of workplaces is narrowed by, as it stands in the address. */
export const noFilter = {
  query: '',
  municipality: '',
  municipalityName: '',
  industry: '',
  light: '',
  register: '',
  stage: '',
  box: '',
  sort: '',
};

const url = '/api/v1/workplaces';
const given = (value: string) => value || undefined;

/** As the server is asked: what is empty is not asked, and the name of the municipality is for the eye alone. */
const askedOf = ({ municipalityName: _, ...filter }: typeof noFilter) =>
  Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, given(value)]));

/** Page by page. */
export const useWorkplaces = (filter: typeof noFilter) => {
  const asked = askedOf(filter);
  return useList(listOptions<WorkplaceRow>(['workplaces', asked], url, { query: asked }));
};

/** What the map counts: all that is asked for but where. */
export const askedOfMap = (filter: typeof noFilter) => askedOf({ ...filter, municipality: '', box: '', sort: '' });

/** The rows of the list as a file for a spreadsheet; refused where they are too many. */
export const useSaveWorkplaces = () =>
  useSend({
    mutationFn: async (filter: typeof noFilter) =>
      saveCsv('innpass-workplaces.csv', await readText(`${url}/file`, 'text/csv', { query: askedOf(filter) })),
  });

/** A few workplaces by words or by organisation number, for a choice. */
export const useWorkplaceSearch = (query: string) =>
  useQuery({
    queryKey: ['workplaces', 'search', query],
    queryFn: async ({ signal }) =>
      (await read<Part<WorkplaceRow>>(url, { query: { query: given(query), limit: 10 }, signal })).items,
    placeholderData: (before) => before,
  });

export const workplaceOptions = (id: string) =>
  queryOptions({
    queryKey: ['workplace', id],
    queryFn: ({ signal }) => readVersioned<WorkplaceView>(`${url}/{id}`, { path: { id }, signal }),
  });

export const useWorkplace = (id: string) => useQuery({ ...workplaceOptions(id), enabled: id !== '' });

export interface NewWorkplace {
  /** Absent: the legal body is registered first. */
  employerId?: string;
  organisationNumber: string;
  employerName: string;
  sector: Sector;
  unitNumber: string;
  ownerId: string | null;
  deputyId: string | null;
  workplace: WorkplaceRequest;
}

/** Registers the legal body where it is new, then its workplace; both once, also when sent twice. */
export const useAddWorkplace = () => {
  const client = useQueryClient();
  return useSend({
    mutationFn: async ({ form, key }: { form: NewWorkplace; key: string }) => {
      const { employerId, organisationNumber, employerName, sector, ...unit } = form;
      const employer =
        employerId ??
        (
          await write<{ id: string }>('POST', '/api/v1/employers', {
            body: { organisationNumber, name: employerName, sector },
            idempotencyKey: `${key}-employer`,
          })
        ).data.id;
      const made = await write<WorkplaceView>('POST', url, {
        body: { employerId: employer, ...unit },
        idempotencyKey: key,
      });
      return made.data;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['workplaces'] }),
  });
};

const useRenew = (id: string) => {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['workplace', id] });
    await client.invalidateQueries({ queryKey: ['workplaces'] });
  };
};

export const useUpdateWorkplace = (id: string) => {
  const onSuccess = useRenew(id);
  return useSend({
    mutationFn: ({ body, etag }: { body: WorkplaceRequest; etag: string | null }) =>
      write('PUT', `${url}/{id}`, { path: { id }, body, ifMatch: etag }),
    onSuccess,
  });
};

export const useChangeOwner = (id: string) => {
  const onSuccess = useRenew(id);
  return useSend({
    mutationFn: ({ etag, ...body }: { ownerId: string | null; deputyId: string | null; etag: string | null }) =>
      write('PUT', `${url}/{id}/owner`, { path: { id }, body, ifMatch: etag }),
    onSuccess,
  });
};

export const useDeclareLoad = (id: string) => {
  const onSuccess = useRenew(id);
  return useSend({
    mutationFn: (body: { others: number | null; source: 'DECLARED' | 'SEEN' }) =>
      write('PUT', `${url}/{id}/practice-load`, { path: { id }, body }),
    onSuccess,
  });
};
