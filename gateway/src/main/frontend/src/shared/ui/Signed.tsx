import { useTranslation } from 'react-i18next';
import { useNames } from '../directory/queries';
import { useFormat } from '../time/useFormat';

interface Props {
  /** In which part they signed. */
  as: string;
  signature: { person: string; onBehalfOf?: string; at: string };
}

/** Who signed, for whom, and when. */
export function Signed({ as, signature }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <span>
      {as}：{names.person(signature.person)}
      {signature.onBehalfOf !== undefined &&
        `（${t('duties.for', { name: names.person(signature.onBehalfOf) })}）`}{' '}
      <time dateTime={signature.at}>{format.moment(signature.at)}</time>
    </span>
  );
}
