import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = { 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' } as const;
export type Language = keyof typeof LANGUAGES;

/** Each language is a chunk of its own: a page loads the one it is read in. */
const TEXTS: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  'zh-Hant': () => import('./languages/zh-Hant'),
  'zh-Hans': () => import('./languages/zh-Hans'),
  en: () => import('./languages/en'),
};
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

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', (await TEXTS[language]()).default);
}

export async function speak(language: Language, remember: boolean): Promise<void> {
  if (remember) localStorage.setItem(KEY, language);
  await load(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

async function start(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  await speak(chosenLanguage() ?? 'zh-Hant', false);
}

export const started = start();
