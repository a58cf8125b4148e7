import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';

const QueuePage = lazy(() => import('./QueuePage'));
const ReviewPage = lazy(() => import('./ReviewPage'));

export const reviewRoutes: RouteObject[] = [
  { path: '/review', element: <QueuePage /> },
  { path: '/review/:id', element: <ReviewPage /> },
];
