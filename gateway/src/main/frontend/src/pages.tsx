import type { RouteObject } from 'react-router-dom';
import { administrationRoutes } from './administration/routes';
import { archiveRoutes, retrospectiveOfRequest } from './archive/routes';
import { coordinationRoutes } from './coordination/routes';
import { formRoutes } from './form/routes';
import Home from './home/Home';
import { planRoutes } from './plan/routes';
import { profileRoutes } from './profile/routes';
import { requestRoutes } from './requests/routes';
import { reviewRoutes } from './review/routes';
import { NotFound } from './shared/shell/NotFound';
import { taskRoutes, tasksOfRequest } from './tasks/routes';

/** Every page, by feature. */
export const pages: RouteObject[] = [
  { path: '/', element: <Home /> },
  ...formRoutes,
  ...requestRoutes([...coordinationRoutes, ...planRoutes, tasksOfRequest, retrospectiveOfRequest]),
  ...taskRoutes,
  ...archiveRoutes,
  ...reviewRoutes,
  ...profileRoutes,
  ...administrationRoutes,
  { path: '*', element: <NotFound /> },
];
