import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components } from '../../shared/api/request-service';

export type Calendar = components['schemas']['CalendarAnswer'];
export type Day = components['schemas']['DayAnswer'];
export type CalendarReport = components['schemas']['CalendarImportAnswer'];
export interface CalendarEntry {
  calendar: Calendar;
  etag: string;
}

const CALENDAR = ['administration', 'calendar'];

export function useCalendar() {
  return useQuery({
    queryKey: [...CALENDAR, 'whole'],
    queryFn: async ({ signal }): Promise<CalendarEntry> => {
      const answer = await requestApi.GET('/api/directory/calendar', { signal });
      return { calendar: bodyOf(answer), etag: answer.response.headers.get('ETag') ?? '' };
    },
  });
}

/** What each day of a year is. */
export function useDaysOf(year: number) {
  return useQuery({
    queryKey: [...CALENDAR, 'days', year],
    queryFn: async ({ signal }) => {
      const query = { from: `${year}-01-01`, to: `${year}-12-31` };
      return bodyOf(await requestApi.GET('/api/directory/calendar/days', { params: { query }, signal })).items;
    },
  });
}

/** Some working days after a date, with what was skipped on the way. */
export function useCounted(date: string, days: number) {
  return useQuery({
    queryKey: [...CALENDAR, 'after', date, days],
    enabled: date !== '',
    queryFn: async ({ signal }) =>
      bodyOf(await requestApi.GET('/api/directory/calendar/after', { params: { query: { date, days } }, signal })),
  });
}

export function useChangeCalendar() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ calendar, etag }: CalendarEntry) =>
      requestApi.PUT('/api/directory/calendar', { params: { header: { 'If-Match': etag } }, body: calendar }),
    onSettled: () => queries.invalidateQueries({ queryKey: CALENDAR }),
  });
}

interface CalendarImport {
  file: File;
  dryRun: boolean;
  unnamed: 'KEEP' | 'REMOVE_IN_YEARS_NAMED';
}

export function useImportCalendar() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, dryRun, unnamed }: CalendarImport) =>
      bodyOf(
        await requestApi.POST('/api/directory/calendar/import', {
          params: { query: { dryRun, unnamed } },
          headers: { 'Content-Type': /\.ics$/i.test(file.name) ? 'text/calendar' : 'text/csv' },
          body: '',
          bodySerializer: () => file,
        }),
      ),
    onSuccess: ({ carriedOut }) => (carriedOut ? queries.invalidateQueries({ queryKey: CALENDAR }) : undefined),
  });
}
