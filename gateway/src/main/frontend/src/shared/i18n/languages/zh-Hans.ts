import { merged } from '../merged';

export default merged(
  import.meta.glob<Record<string, string>>('../../../*/texts/zh-Hans.json', { eager: true, import: 'default' }),
);
