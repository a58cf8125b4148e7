const KEY = 'liaison.review.opened';

/** The request of the queue that was opened last: there reading goes on when the queue is shown again. */
export const lastOpened = (): string | null => sessionStorage.getItem(KEY);
export const rememberOpened = (id: string): void => sessionStorage.setItem(KEY, id);
