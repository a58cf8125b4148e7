import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, trackingApi } from '../shared/api/client';
import { untilFilesArrive } from '../shared/attachments/useHandedFiles';
import type { components, paths } from '../shared/api/tracking-service';

export type TaskSummary = components['schemas']['TaskSummary'];
export type TaskDetail = components['schemas']['TaskDetail'];
export type TrackedRequest = components['schemas']['RequestView'];
export type Alert = components['schemas']['AlertView'];
export type Update = components['schemas']['UpdateView'];
export type Deliverable = components['schemas']['DeliverableView'];
export type Round = components['schemas']['RoundView'];
export type UpdateForm = components['schemas']['UpdateRequest'];
export type Judgement = components['schemas']['AcceptanceRequest'];
export type HandIn = components['schemas']['DeliverableRequest'];
type ListQuery = NonNullable<paths['/api/tracking/tasks']['get']['parameters']['query']>;
type TaskState = NonNullable<ListQuery['state']>[number];

export interface TaskFilter {
  scope: 'mine' | 'department';
  state: TaskState[];
  red: boolean;
}

const TASKS = ['tasks'];

export function useTasks({ scope, state, red }: TaskFilter, limit = 50) {
  return useInfiniteQuery({
    queryKey: [...TASKS, 'list', scope, state, red, limit],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { scope, state, red, limit, ...(pageParam !== undefined && { cursor: pageParam }) };
      return bodyOf(await trackingApi.GET('/api/tracking/tasks', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next,
  });
}

export function useTask(taskId: string) {
  return useQuery({
    queryKey: [...TASKS, 'one', taskId],
    queryFn: async ({ signal }) =>
      bodyOf(await trackingApi.GET('/api/tracking/tasks/{taskId}', { params: { path: { taskId } }, signal })),
  });
}

export function useTasksOf(requestId: string) {
  return useQuery({
    queryKey: [...TASKS, 'request', requestId],
    queryFn: async ({ signal }) =>
      bodyOf(await trackingApi.GET('/api/tracking/requests/{requestId}', { params: { path: { requestId } }, signal })),
  });
}

/** An act on one task with what it says; its key is made once per intent. */
export type TaskCall = { key: string } & (
  | { act: 'report-progress'; body: UpdateForm }
  | { act: 'review-progress'; sequence: number }
  | { act: 'submit-deliverable'; body: HandIn }
  | { act: 'judge-deliverable'; body: Judgement }
  | { act: 'urge' }
);

function send(taskId: string, call: TaskCall) {
  const header = { 'Idempotency-Key': call.key };
  const params = { path: { taskId }, header };
  switch (call.act) {
    case 'report-progress':
      return trackingApi.POST('/api/tracking/tasks/{taskId}/updates', { params, body: call.body });
    case 'review-progress':
      return trackingApi.POST('/api/tracking/tasks/{taskId}/updates/{sequence}/review', {
        params: { path: { taskId, sequence: call.sequence }, header },
      });
    case 'submit-deliverable':
      return trackingApi.POST('/api/tracking/tasks/{taskId}/deliverables', { params, body: call.body });
    case 'judge-deliverable':
      return trackingApi.POST('/api/tracking/tasks/{taskId}/acceptance', { params, body: call.body });
    case 'urge':
      return trackingApi.POST('/api/tracking/tasks/{taskId}/urges', { params });
  }
}

/**
 * Does an act; what it changes is asked for anew, duties and the request's phase included. `onDone` comes before that: with
 * the new answer the act may be open no more, and its form gone.
 */
export function useTaskAct(taskId: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    ...untilFilesArrive,
    mutationFn: async (call: TaskCall) => {
      await send(taskId, call);
    },
    onSuccess: () => {
      onDone();
      return Promise.all([
        queries.invalidateQueries({ queryKey: TASKS }),
        queries.invalidateQueries({ queryKey: ['requests'] }),
      ]);
    },
  });
}
