import type { RouteObject } from 'react-router-dom';
import Home from './home/Home';
import { profileRoutes } from './profile/routes';
import { requestRoutes } from './requests/routes';
import { NotFound } from './shared/shell/NotFound';

/** Every page, by feature. */
export const pages: RouteObject[] = [
  { path: '/', element: <Home /> },
  ...requestRoutes([]),
  ...profileRoutes,
  { path: '*', element: <NotFound /> },
];
