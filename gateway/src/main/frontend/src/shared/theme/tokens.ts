import { theme as antd, type ThemeConfig } from 'antd';

export type Mode = 'light' | 'dark';

const SHARED = {
  borderRadius: 8,
  fontSize: 14,
  lineHeight: 1.6,
  fontFamily:
    "system-ui, 'Noto Sans TC', 'Noto Sans CJK TC', 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans SC', sans-serif",
  wireframe: false,
};

const LIGHT = {
  colorPrimary: '#23605b',
  colorInfo: '#23605b',
  colorLink: '#1d5a55',
  colorError: '#b3261e',
  colorWarning: '#8a5300',
  colorSuccess: '#1f6b3a',
  colorTextBase: '#1b2726',
  colorTextSecondary: '#4d5a57',
  colorTextTertiary: '#55625f',
  colorTextDescription: '#55625f',
  colorTextPlaceholder: '#65726f',
  colorBgLayout: '#f5f7f7',
  colorBorderSecondary: '#e1e7e6',
};

const DARK = {
  colorPrimary: '#5fb3a8',
  colorInfo: '#5fb3a8',
  colorLink: '#86cdc4',
  colorError: '#f2938c',
  colorWarning: '#e5b567',
  colorSuccess: '#86c99b',
  colorTextBase: '#e6eceb',
  colorTextSecondary: '#b4c0be',
  colorTextTertiary: '#a3b1ae',
  colorTextDescription: '#a3b1ae',
  colorTextPlaceholder: '#8d9a97',
  colorTextLightSolid: '#0d1413',
  colorBgLayout: '#121817',
  colorBgContainer: '#1a2221',
  colorBgElevated: '#222c2a',
  colorBorderSecondary: '#2c3836',
};

/** Everything that gives the pages their looks, once. */
export function themeOf(mode: Mode): ThemeConfig {
  return {
    algorithm: mode === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    // Whoever wants things to stand still gets that from every component.
    token: {
      ...SHARED,
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      ...(mode === 'dark' ? DARK : LIGHT),
    },
    components: { Button: { primaryShadow: 'none', defaultShadow: 'none' } },
  };
}
