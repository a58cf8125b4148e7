import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components } from '../../shared/api/request-service';
import type { NamedSubstitute } from '../../shared/directory/Substitutes';

export type DepartmentBody = components['schemas']['DepartmentBody'];
export type PersonBody = components['schemas']['PersonBody'];
export type PersonDetail = components['schemas']['PersonDetail'];

const DIRECTORY = ['administration', 'directory'];

/** An entry with the version a change of it is meant for. */
export interface Entry<T> {
  value: T;
  etag: string;
}

function entryOf<T>(answer: { data?: T | undefined; response: Response }): Entry<T> {
  return { value: bodyOf(answer), etag: answer.response.headers.get('ETag') ?? '' };
}

function useChange<Given>(run: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    // Also after a refusal, since what was read may no longer be so. Nobody waits for it: what was removed is gone.
    onSettled: () => {
      for (const queryKey of [['departments'], ['people'], ['me'], DIRECTORY]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}

export function useDepartmentEntry(code: string) {
  return useQuery({
    queryKey: [...DIRECTORY, 'department', code],
    queryFn: async ({ signal }) =>
      entryOf(await requestApi.GET('/api/directory/departments/{code}', { params: { path: { code } }, signal })),
  });
}

/** Creates a department, or changes the one that was read. */
export function useSaveDepartment() {
  return useChange(({ key, code, etag, body }: { key: string; code?: string; etag?: string; body: DepartmentBody }) =>
    code === undefined
      ? requestApi.POST('/api/directory/departments', { params: { header: { 'Idempotency-Key': key } }, body })
      : requestApi.PUT('/api/directory/departments/{code}', {
          params: { path: { code }, header: { 'If-Match': etag ?? '' } },
          body,
        }),
  );
}

export function useRemoveDepartment() {
  return useChange(({ code, peopleTo }: { code: string; peopleTo?: string | undefined }) =>
    requestApi.DELETE('/api/directory/departments/{code}', {
      params: { path: { code }, query: peopleTo === undefined ? {} : { peopleTo } },
    }),
  );
}

export function useChangeLiaison() {
  return useChange(({ code, person }: { code: string; person: string }) =>
    requestApi.PUT('/api/directory/departments/{code}/liaison', { params: { path: { code } }, body: { person } }),
  );
}

export function usePersonEntry(person: string) {
  return useQuery({
    queryKey: [...DIRECTORY, 'person', person],
    queryFn: async ({ signal }) =>
      entryOf(await requestApi.GET('/api/directory/people/{person}', { params: { path: { person } }, signal })),
  });
}

/** Creates a person, or changes the one that was read. */
export function useSavePerson() {
  return useChange(({ key, id, etag, body }: { key: string; id?: string; etag?: string; body: PersonBody }) =>
    id === undefined
      ? requestApi.POST('/api/directory/people', { params: { header: { 'Idempotency-Key': key } }, body })
      : requestApi.PUT('/api/directory/people/{person}', {
          params: { path: { person: id }, header: { 'If-Match': etag ?? '' } },
          body,
        }),
  );
}

export function useRemovePerson(person: string) {
  return useChange(() => requestApi.DELETE('/api/directory/people/{person}', { params: { path: { person } } }));
}

export function useNameSubstituteFor(person: string) {
  return useChange(({ key, body }: NamedSubstitute) =>
    requestApi.POST('/api/directory/people/{person}/substitutions', {
      params: { path: { person }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function useEndSubstitutionOf(person: string) {
  return useChange((from: string) =>
    requestApi.DELETE('/api/directory/people/{person}/substitutions/{from}', { params: { path: { person, from } } }),
  );
}
