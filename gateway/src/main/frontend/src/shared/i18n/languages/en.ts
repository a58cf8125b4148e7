import { merged } from '../merged';

export default merged(
  import.meta.glob<Record<string, string>>('../../../*/texts/en.json', { eager: true, import: 'default' }),
);
