import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './texts/en.json';
import zhHans from './texts/zh-Hans.json';
import zhHant from './texts/zh-Hant.json';

export const LANGUAGES = { 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = 'language';
const isLanguage = (name: string | null): name is Language => name !== null && name in LANGUAGES;

/** The language chosen in this browser, if one was. */
export function chosenLanguage(): Language | undefined {
  const stored = localStorage.getItem(KEY);
  return isLanguage(stored) ? stored : undefined;
}

/** The nearest of our languages to a locale of the directory. */
export function nearest(locale: string): Language {
  if (locale.startsWith('en')) return 'en';
  return /Hans|CN|SG/.test(locale) ? 'zh-Hans' : 'zh-Hant';
}

export async function speak(language: Language, remember: boolean): Promise<void> {
  if (remember) localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export const started = i18next.use(initReactI18next).init({
  resources: {
    'zh-Hant': { translation: zhHant },
    'zh-Hans': { translation: zhHans },
    en: { translation: en },
  },
  lng: chosenLanguage() ?? 'zh-Hant',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});
document.documentElement.lang = i18next.language;
