import { merged } from '../merged';

export default merged(
  import.meta.glob<Record<string, string>>('../../../*/texts/zh-Hant.json', { eager: true, import: 'default' }),
);
