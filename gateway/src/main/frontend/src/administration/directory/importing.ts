import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components, paths } from '../../shared/api/request-service';

export type ImportReport = components['schemas']['ImportAnswer'];
type ImportQuery = Required<NonNullable<paths['/api/directory/import']['post']['parameters']['query']>>;
export type ImportChoices = Pick<ImportQuery, 'absent' | 'faults'>;

export function useImportDirectory() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({
      files,
      query,
    }: {
      files: Record<string, File>;
      query: ImportChoices & { dryRun: boolean };
    }) => {
      const form = new FormData();
      Object.entries(files).forEach(([part, file]) => form.append(part, file));
      return bodyOf(
        await requestApi.POST('/api/directory/import', {
          params: { query },
          body: {},
          bodySerializer: () => form,
        }),
      );
    },
    onSuccess: ({ carriedOut }) => (carriedOut ? queries.invalidateQueries() : undefined),
  });
}
