import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';

const ArchivePage = lazy(() => import('./ArchivePage'));
const DossierPage = lazy(() => import('./dossier/DossierPage'));
const GuidePage = lazy(() => import('./GuidePage'));
const RetrospectivePage = lazy(() => import('./RetrospectivePage'));

export const archiveRoutes: RouteObject[] = [
  { path: '/archive', element: <ArchivePage /> },
  { path: '/archive/:number', element: <DossierPage /> },
  { path: '/guide', element: <GuidePage /> },
];

/** The retrospective of one request, under its head. */
export const retrospectiveOfRequest: RouteObject = { path: 'retrospective', element: <RetrospectivePage /> };
