import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bodyOf, requestApi } from '../api/client';
import type { components } from '../api/request-service';
import { usePeopleNamed } from './people';
import type { NamedSubstitute } from './Substitutes';

export type Me = components['schemas']['MeAnswer'];
export type Department = components['schemas']['DepartmentAnswer'];
type Localized = components['schemas']['NameAnswer'];

const QUARTER_OF_AN_HOUR = 900_000;

/** Who is reading. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => bodyOf(await requestApi.GET('/api/me', { signal })),
  staleTime: QUARTER_OF_AN_HOUR,
});

export const useMe = () => useQuery(meQuery);

/** One's own language and time zone, for pages and notices alike. */
export function useChangeSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: components['schemas']['OwnSettingsBody']) =>
      bodyOf(await requestApi.PATCH('/api/me', { body })),
    onSuccess: (me) => queries.setQueryData(['me'], me),
  });
}

export function useDepartments() {
  return useQuery({
    queryKey: ['departments'],
    queryFn: async ({ signal }) => bodyOf(await requestApi.GET('/api/directory/departments', { signal })).items,
    staleTime: QUARTER_OF_AN_HOUR,
  });
}

function inLanguage(name: Localized, language: string): string {
  return language === 'en' ? name.en : language === 'zh-Hans' ? name.zhHans : name.zhHant;
}

/** Names for ids; an unknown id stands for itself. */
export function useNames() {
  const { i18n } = useTranslation();
  const departments = useDepartments().data;
  const named = usePeopleNamed();
  return {
    department: (code: string) => {
      const found = departments?.find((each) => each.code === code);
      return found ? inLanguage(found.name, i18n.language) : code;
    },
    person: (id: string) => named(id)?.name ?? id,
    departmentOf: (person: string) => named(person)?.department,
    isDepartment: (code: string) => departments?.some((each) => each.code === code) ?? false,
  };
}

export function useNameSubstitute() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, body }: NamedSubstitute) =>
      bodyOf(await requestApi.POST('/api/me/substitutions', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export function useEndSubstitution() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (from: string) =>
      requestApi.DELETE('/api/me/substitutions/{from}', { params: { path: { from } } }).then(() => undefined),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}
