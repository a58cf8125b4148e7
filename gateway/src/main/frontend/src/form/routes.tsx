import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';

const NewRequestPage = lazy(() => import('./NewRequestPage'));
const PrintPage = lazy(() => import('./print/PrintPage'));
const EditPage = lazy(() => import('./EditPage'));

export const formRoutes: RouteObject[] = [
  { path: '/requests/new', element: <NewRequestPage /> },
  { path: '/requests/:id/edit', element: <EditPage /> },
  { path: '/requests/:id/print', element: <PrintPage /> },
];
