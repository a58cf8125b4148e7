import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';

const RequestsPage = lazy(() => import('./RequestsPage'));
const RequestPage = lazy(() => import('./RequestPage'));
const RequestFrame = lazy(() => import('./RequestFrame'));

/** The pages of requests; `within` are pages of other features that stand under the head of one request. */
export const requestRoutes = (within: RouteObject[]): RouteObject[] => [
  { path: '/requests', element: <RequestsPage /> },
  {
    path: '/requests/:id',
    element: <RequestFrame />,
    children: [{ index: true, element: <RequestPage /> }, ...within],
  },
];
