import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';

const PlanPage = lazy(() => import('./PlanPage'));

/** Pages under the head of one request. */
export const planRoutes: RouteObject[] = [{ path: 'plan', element: <PlanPage /> }];
