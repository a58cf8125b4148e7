import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import type { Signature } from './queries';

/** Who did something, in whose name, and when. */
export function SignedBy({ label, signature }: { label: string; signature: Signature }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <span>
      {label} {names.person(signature.person)}
      {signature.onBehalfOf !== undefined && ` ${t('duties.for', { name: names.person(signature.onBehalfOf) })}`}
      {' · '}
      <time dateTime={signature.at}>{format.moment(signature.at)}</time>
    </span>
  );
}
