import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import zhTW from 'antd/locale/zh_TW';
import i18next from 'i18next';
import { createContext, StrictMode, use } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { pages } from './pages';
import { Fault } from './shared/api/problem';
import { meQuery } from './shared/directory/queries';
import { started } from './shared/i18n';
import { Shell } from './shared/shell/Shell';
import './shared/theme/app.css';
import { themeOf } from './shared/theme/tokens';
import { useMode } from './shared/theme/useMode';

const LOCALES = { 'zh-Hant': zhTW, 'zh-Hans': zhCN, en: enUS };
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

/**
 * Where dialogs and menus are. In the body itself they would lock its scrolling by a style element without a nonce; here
 * the style sheet does that.
 */
const overlays = () => document.getElementById('overlays') ?? document.body;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      retry: (failures, error) =>
        failures < 2 && !(error instanceof Fault && error.status >= 400 && error.status < 500),
    },
  },
});

const ModeContext = createContext<ReturnType<typeof useMode>>(['light', () => undefined]);

function Framed() {
  const [mode, choose] = use(ModeContext);
  return <Shell mode={mode} onMode={choose} />;
}

const router = createBrowserRouter([{ element: <Framed />, children: pages }]);

function Root() {
  const { i18n } = useTranslation();
  const mode = useMode();
  return (
    <ConfigProvider
      theme={themeOf(mode[0])}
      locale={LOCALES[i18n.language as keyof typeof LOCALES]}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      getPopupContainer={overlays}
    >
      <AntApp component={false}>
        <ModeContext value={mode}>
          <RouterProvider router={router} />
        </ModeContext>
      </AntApp>
    </ConfigProvider>
  );
}

/** The services' sentences come in the reader's language. */
i18next.on('languageChanged', () => void queries.invalidateQueries());

async function start() {
  // With the person known, a form knows from its first moment whose drafts it may show.
  await Promise.all([started, queries.query({ ...meQuery, retry: false }).catch(() => undefined)]);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Root />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
