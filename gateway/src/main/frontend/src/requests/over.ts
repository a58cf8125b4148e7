import { useFramedRequest } from './RequestFrame';

/** Whether the request that is shown has come to its end, well or not. */
export function useOver(): boolean {
  const { state, phase } = useFramedRequest();
  return state === 'WITHDRAWN' || state === 'REJECTED' || phase === 'COMPLETED' || phase === 'ARCHIVED';
}
