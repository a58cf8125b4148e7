import { useQuery } from '@tanstack/react-query';
import { useChange } from '../coordination/queries';
import { bodyOf, planningApi } from '../shared/api/client';
import type { components } from '../shared/api/planning-service';

type Schemas = components['schemas'];
export type Draft = Schemas['DraftResponse'];
export type DraftBody = Schemas['DraftRequest'];
export type Objection = Schemas['FieldViolation'];
export type Finding = Schemas['Finding'];
export type Version = Schemas['PlanVersionView'];
export type Difference = Schemas['PlanDifference'];
export type AnswerBody = Schemas['AnswerRequest'];
export type Verdict = AnswerBody['answer'];
export type TaskReason = Schemas['TaskReasonRequest'];
export type Contingency = Schemas['Contingency'];
export type Release = Schemas['Release'];

const keyOf = (requestId: string, ...rest: unknown[]) => ['coordination', requestId, 'plan', ...rest];

export function useDraft(requestId: string) {
  return useQuery({
    queryKey: keyOf(requestId, 'draft'),
    queryFn: async ({ signal }) =>
      bodyOf(await planningApi.GET('/api/coordination/{requestId}/plan', { params: { path: { requestId } }, signal })),
  });
}

export function useVersions(requestId: string) {
  return useQuery({
    queryKey: keyOf(requestId, 'versions'),
    queryFn: async ({ signal }) =>
      bodyOf(
        await planningApi.GET('/api/coordination/{requestId}/plan/versions', {
          params: { path: { requestId } },
          signal,
        }),
      ),
  });
}

export function useDifference(requestId: string, since: number, number: number) {
  return useQuery({
    queryKey: keyOf(requestId, 'difference', since, number),
    queryFn: async ({ signal }) => {
      const params = { path: { requestId, number }, query: { since } };
      return bodyOf(
        await planningApi.GET('/api/coordination/{requestId}/plan/versions/{number}/difference', { params, signal }),
      );
    },
  });
}

/** Keeps the working draft; `version` is the one that was read before. */
export function useSaveDraft(requestId: string) {
  return useChange(requestId, async ({ version, body }: { version: number; body: DraftBody }) =>
    bodyOf(
      await planningApi.PUT('/api/coordination/{requestId}/plan', {
        params: { path: { requestId }, header: { 'If-Match': `"${version}"` } },
        body,
      }),
    ),
  );
}

/** Sends the draft round at the version that was read. */
export function useSubmitPlan(requestId: string) {
  return useChange(requestId, ({ version, findings }: { version: number; findings: readonly Finding[] }) =>
    planningApi.POST('/api/coordination/{requestId}/plan/submission', {
      params: { path: { requestId }, header: { 'If-Match': `"${version}"` } },
      body: { acknowledgedFindings: findings.map(({ rule, field }) => ({ rule, field })) },
    }),
  );
}

export function useAnswerPlan(requestId: string) {
  return useChange(requestId, (body: AnswerBody) =>
    planningApi.POST('/api/coordination/{requestId}/plan/answer', { params: { path: { requestId } }, body }),
  );
}
