import { expect, test } from 'vitest';
import { spoken } from './duration';

test('should say hours, and minutes below one hour', () => {
  expect(spoken('PT3H30M', 'en')).toBe('3.5 hours');
  expect(spoken('PT40M12.5S', 'en')).toBe('40 minutes');
  expect(spoken('PT26H', 'en')).toBe('26 hours');
});
