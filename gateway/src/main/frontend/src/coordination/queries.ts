import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, planningApi } from '../shared/api/client';
import { untilFilesArrive } from '../shared/attachments/useHandedFiles';
import type { components } from '../shared/api/planning-service';

type Schemas = components['schemas'];
export type Room = Schemas['RoomView'];
export type Feedback = Schemas['FeedbackView'];
export type FeedbackBody = Schemas['FeedbackRequest'];
export type Need = Schemas['NeedRequest'];
export type Dependency = Schemas['DependencyView'];
export type Meeting = Schemas['MeetingView'];
export type MeetingBody = Schemas['MeetingRequest'];
export type Attendance = Schemas['AttendanceRequest']['answer'];
export type ActionItem = Schemas['ActionItemRequest'];
export type Message = Schemas['MessageResponse'];
export type Signature = Schemas['SignatureView'];

const COORDINATION = ['coordination'];
const SOON = 20_000;

export function useRoom(id: string) {
  return useQuery({
    queryKey: [...COORDINATION, id, 'room'],
    queryFn: async ({ signal }) =>
      bodyOf(await planningApi.GET('/api/coordination/{requestId}', { params: { path: { requestId: id } }, signal })),
    refetchInterval: SOON,
  });
}

/** Whether an act is open to the reader; on one thing of the room where a subject is given. */
export function isOpen(room: Room, act: string, subject?: string): boolean {
  if (subject === undefined) return room.acts.includes(act);
  return room.actsOn.some((each) => each.act === act && each.subject === subject);
}

/** A change of the room. What others see of the request may change with it. */
export function useChange<Given, Answer>(id: string, send: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    ...untilFilesArrive,
    mutationFn: send,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: [...COORDINATION, id] }),
        queries.invalidateQueries({ queryKey: ['requests'] }),
      ]),
  });
}

const keyed = (requestId: string, key: string) => ({ path: { requestId }, header: { 'Idempotency-Key': key } });

export function useFileFeedback(requestId: string) {
  return useChange(requestId, async ({ key, body }: { key: string; body: FeedbackBody }) =>
    bodyOf(await planningApi.POST('/api/coordination/{requestId}/feedback', { params: keyed(requestId, key), body })),
  );
}

export function useSignFeedback(requestId: string) {
  return useChange(requestId, ({ feedbackId, act }: { feedbackId: string; act: 'sign' | 'acknowledge' }) => {
    const options = { params: { path: { requestId, feedbackId } } };
    return act === 'sign'
      ? planningApi.POST('/api/coordination/{requestId}/feedback/{feedbackId}/signature', options)
      : planningApi.POST('/api/coordination/{requestId}/feedback/{feedbackId}/acknowledgement', options);
  });
}

export function useAnswerDependency(requestId: string, dependencyId: string) {
  return useChange(requestId, (body: Schemas['DependencyAnswerRequest']) =>
    planningApi.POST('/api/coordination/{requestId}/dependencies/{dependencyId}/answer', {
      params: { path: { requestId, dependencyId } },
      body,
    }),
  );
}

export function useSchedule(requestId: string) {
  return useChange(requestId, async ({ key, body }: { key: string; body: MeetingBody }) =>
    bodyOf(await planningApi.POST('/api/coordination/{requestId}/meetings', { params: keyed(requestId, key), body })),
  );
}

export function useReschedule(requestId: string, { id: meetingId, version }: Pick<Meeting, 'id' | 'version'>) {
  return useChange(requestId, async (body: Schemas['AppointmentRequest']) =>
    bodyOf(
      await planningApi.PUT('/api/coordination/{requestId}/meetings/{meetingId}', {
        params: { path: { requestId, meetingId }, header: { 'If-Match': `"${version}"` } },
        body,
      }),
    ),
  );
}

export function useCancelMeeting(requestId: string, meetingId: string) {
  return useChange(requestId, (reason: string) =>
    planningApi.POST('/api/coordination/{requestId}/meetings/{meetingId}/cancellation', {
      params: { path: { requestId, meetingId } },
      body: reason === '' ? {} : { reason },
    }),
  );
}

export function useAttend(requestId: string, meetingId: string) {
  return useChange(requestId, (answer: Attendance) =>
    planningApi.POST('/api/coordination/{requestId}/meetings/{meetingId}/attendance', {
      params: { path: { requestId, meetingId } },
      body: { answer },
    }),
  );
}

export function usePublishMinutes(requestId: string, meetingId: string) {
  return useChange(requestId, (body: Schemas['MinutesRequest']) =>
    planningApi.POST('/api/coordination/{requestId}/meetings/{meetingId}/minutes', {
      params: { path: { requestId, meetingId } },
      body,
    }),
  );
}
