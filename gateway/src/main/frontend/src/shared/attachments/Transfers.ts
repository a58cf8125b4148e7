import { DetailedError, Upload, type PreviousUpload } from 'tus-js-client';
import { csrfToken } from '../api/client';
import { faultOf, Fault } from '../api/problem';

/** A file on its way. */
export interface Transfer {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly state: 'sending' | 'paused' | 'refused';
  /** Why it stopped. */
  readonly error?: Error;
}

/** What files are uploaded for; the form of the request where nothing else is said. */
export interface Place {
  readonly requestId: string;
  readonly purpose?: 'DELIVERABLE' | 'MESSAGE';
  /** Whose deliverable it is. */
  readonly task?: string;
}

/** A file that is with the service. */
export interface Stored {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

const PIECE = 8 * 1024 * 1024;
const AGAIN = [0, 1_000, 3_000, 5_000, 10_000, 20_000];

function faultIn(error: Error): Error {
  if (!(error instanceof DetailedError) || !error.originalResponse) return new Fault(0, '', undefined);
  const { originalResponse } = error;
  try {
    return faultOf(originalResponse.getStatus(), JSON.parse(originalResponse.getBody()));
  } catch {
    return new Fault(originalResponse.getStatus(), '', undefined);
  }
}

/**
 * The files that are being uploaded for one request, by the tus protocol: each goes on where it stopped, after a pause, a
 * lost connection, and when the same file is chosen again later.
 */
export class Transfers {
  private readonly listeners = new Set<() => void>();
  private readonly uploads = new Map<number, Upload>();
  private shown: readonly Transfer[] = [];
  private next = 1;

  private arrived: (file: Stored) => void = () => undefined;

  constructor(private readonly place: Place) {}

  /** Has somebody told of each file that is with the service, in the place of whoever was told before. */
  readonly tell = (listener: (file: Stored) => void): void => {
    this.arrived = listener;
  };

  readonly snapshot = () => this.shown;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly add = async (file: File): Promise<void> => {
    const id = this.next++;
    const { requestId, purpose, task } = this.place;
    const upload = new Upload(file, {
      endpoint: `/api/requests/${requestId}/uploads`,
      metadata: { filename: file.name, ...(purpose && { purpose }), ...(task !== undefined && { task }) },
      chunkSize: PIECE,
      retryDelays: AGAIN,
      removeFingerprintOnSuccess: true,
      fingerprint: () =>
        Promise.resolve(
          ['upload', requestId, purpose, task, file.name, file.size, file.lastModified].filter(Boolean).join('.'),
        ),
      onBeforeRequest: (request) => {
        request.setHeader('X-XSRF-TOKEN', csrfToken());
        request.setHeader('Accept-Language', document.documentElement.lang);
      },
      onProgress: (sent) => this.change(id, { sent }),
      onError: (error) => this.change(id, { state: 'refused', error: faultIn(error) }),
      onSuccess: () => {
        this.forget(id);
        this.arrived({ id: upload.url?.split('/').pop() ?? '', name: file.name, size: file.size });
      },
    });
    this.uploads.set(id, upload);
    this.show([...this.shown, { id, name: file.name, size: file.size, sent: 0, state: 'sending' }]);
    const [earlier] = await upload.findPreviousUploads();
    this.begin(upload, earlier);
  };

  readonly pause = async (id: number): Promise<void> => {
    await this.uploads.get(id)?.abort();
    this.change(id, { state: 'paused' });
  };

  readonly resume = (id: number): void => {
    const upload = this.uploads.get(id);
    if (!upload) return;
    this.change(id, { state: 'sending' });
    upload.start();
  };

  /** Ends a transfer for good, here and at the service. */
  readonly cancel = async (id: number): Promise<void> => {
    const upload = this.uploads.get(id);
    this.forget(id);
    await upload?.abort(true).catch(() => undefined);
  };

  private begin(upload: Upload, earlier: PreviousUpload | undefined): void {
    if (earlier) upload.resumeFromPreviousUpload(earlier);
    upload.start();
  }

  private change(id: number, changed: Partial<Transfer>): void {
    this.show(this.shown.map((each) => (each.id === id ? { ...each, ...changed } : each)));
  }

  private forget(id: number): void {
    this.uploads.delete(id);
    this.show(this.shown.filter((each) => each.id !== id));
  }

  private show(transfers: readonly Transfer[]): void {
    this.shown = transfers;
    this.listeners.forEach((listener) => listener());
  }
}
