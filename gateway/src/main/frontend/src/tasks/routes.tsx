import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';

const TasksPage = lazy(() => import('./TasksPage'));
const TaskPage = lazy(() => import('./TaskPage'));
const RequestTasksPage = lazy(() => import('./RequestTasksPage'));

export const taskRoutes: RouteObject[] = [
  { path: '/tasks', element: <TasksPage /> },
  { path: '/tasks/:id', element: <TaskPage /> },
];

/** The tasks of one request, under its head. */
export const tasksOfRequest: RouteObject = { path: 'tasks', element: <RequestTasksPage /> };
