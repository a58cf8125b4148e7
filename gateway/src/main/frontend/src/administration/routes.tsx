import { lazy } from 'react';
import { Navigate, type RouteObject } from 'react-router-dom';

const AdministrationFrame = lazy(() => import('./AdministrationFrame'));
const DirectoryPage = lazy(() => import('./directory/DirectoryPage'));
const CalendarPage = lazy(() => import('./calendar/CalendarPage'));
const WordingPage = lazy(() => import('./wording/WordingPage'));
const NumberingPage = lazy(() => import('./numbering/NumberingPage'));
const AuditPage = lazy(() => import('./audit/AuditPage'));
const DeadLettersPage = lazy(() => import('./deadletters/DeadLettersPage'));
const PersonPage = lazy(() => import('./directory/PersonPage'));
const ImportPage = lazy(() => import('./directory/ImportPage'));

export const administrationRoutes: RouteObject[] = [
  {
    path: '/administration',
    element: <AdministrationFrame />,
    children: [
      { index: true, element: <Navigate to="directory" replace /> },
      { path: 'directory', element: <DirectoryPage /> },
      { path: 'directory/import', element: <ImportPage /> },
      { path: 'directory/people/:id', element: <PersonPage /> },
      { path: 'calendar', element: <CalendarPage /> },
      { path: 'wording', element: <WordingPage /> },
      { path: 'numbering', element: <NumberingPage /> },
      { path: 'audit', element: <AuditPage /> },
      { path: 'dead-letters', element: <DeadLettersPage /> },
    ],
  },
];
