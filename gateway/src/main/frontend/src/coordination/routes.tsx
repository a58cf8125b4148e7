import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';

const CoordinationPage = lazy(() => import('./CoordinationPage'));

/** Pages under the head of one request. */
export const coordinationRoutes: RouteObject[] = [{ path: 'coordination', element: <CoordinationPage /> }];
