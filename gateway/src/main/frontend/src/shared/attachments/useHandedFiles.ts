import { requestApi } from '../api/client';
import { Fault } from '../api/problem';
import { withFile, withoutFile, type WithFiles } from './handed';
import type { Place, Stored } from './Transfers';
import { useTransfers } from './useTransfers';

/** Where a file of a deliverable or a message is fetched. */
export const fileAddress = (requestId: string, id: string) => `/api/requests/${requestId}/files/${id}`;

/** Whether a refusal says that a file has not reached the service yet that is to take it. */
function isOnItsWay(error: Error): boolean {
  return error instanceof Fault && error.members['code'] === 'file-not-there';
}

const MOST_TRIES = 5;

/** How a call that takes files is tried again: what was uploaded a moment ago is announced to it a moment later. */
export const untilFilesArrive = {
  retry: (tries: number, error: Error) => isOnItsWay(error) && tries < MOST_TRIES,
  retryDelay: (tries: number) => 400 * 2 ** tries,
};

/** The files of something that is being written beside the form, uploaded before it is sent. */
export function useHandedFiles(
  place: Place,
  files: readonly Stored[],
  change: (next: (before: WithFiles) => WithFiles) => void,
) {
  const { transfers, underway } = useTransfers(place, (file) => change(withFile(file)));
  const { requestId } = place;
  const remove = (id: string) => {
    change(withoutFile(id));
    // Where the service can't be told, it drops the file by itself after a day.
    requestApi
      .DELETE('/api/requests/{id}/uploads/{uploadId}', {
        params: { path: { id: requestId, uploadId: id }, header: { 'Tus-Resumable': '1.0.0' } },
      })
      .catch(() => undefined);
  };
  const shown = files.map((file) => ({ ...file, href: fileAddress(requestId, file.id) }));
  return { shown, transfers, underway, remove, busy: underway.length > 0 };
}
