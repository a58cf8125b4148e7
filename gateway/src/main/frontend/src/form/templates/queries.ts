import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components } from '../../shared/api/request-service';

export type Template = components['schemas']['Summary'];
/** What becomes of the old form's dates: moved on by the time that has passed, or left out. */
export type Dates = 'SHIFT' | 'CLEAR';
/** What a new draft is made of. */
export interface Origin {
  readonly of: 'template' | 'request';
  readonly id: string;
  readonly name: string;
}

const TEMPLATES = ['templates'];

export const useTemplates = () =>
  useQuery({
    queryKey: TEMPLATES,
    queryFn: async ({ signal }) => bodyOf(await requestApi.GET('/api/requests/templates', { signal })).items,
  });

/** Begins a draft from a template or an older request. */
export function useBeginFrom({ of, id }: Origin, key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (dates: Dates) => {
      const call = { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { dates } };
      return bodyOf(
        of === 'template'
          ? await requestApi.POST('/api/requests/templates/{id}/draft', call)
          : await requestApi.POST('/api/requests/{id}/copy', call),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}

export function useSaveTemplate(requestId: string, key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) =>
      bodyOf(
        await requestApi.POST('/api/requests/{id}/templates', {
          params: { path: { id: requestId }, header: { 'Idempotency-Key': key } },
          body: { name },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: TEMPLATES }),
  });
}

export function useRenameTemplate({ id, version }: Template) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) =>
      bodyOf(
        await requestApi.PUT('/api/requests/templates/{id}', {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
          body: { name },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: TEMPLATES }),
  });
}

export function useRemoveTemplate({ id }: Template) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      requestApi.DELETE('/api/requests/templates/{id}', { params: { path: { id } } }).then(() => undefined),
    onSuccess: () => queries.invalidateQueries({ queryKey: TEMPLATES }),
  });
}
