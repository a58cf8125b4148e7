import { useTranslation } from 'react-i18next';
import { useNames } from '../directory/queries';
import { useFormat } from '../time/useFormat';
import type { Deed } from '../paper/Paper';

/** Who did it, for whom, and when; what no person did the system did. */
export function By({ act }: { act: Deed }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <span className="meta">
      <span>{act.person === undefined ? t('timeline.system') : names.person(act.person)}</span>
      {act.onBehalfOf !== undefined && <span>{t('duties.for', { name: names.person(act.onBehalfOf) })}</span>}
      <time dateTime={act.at}>{format.moment(act.at)}</time>
    </span>
  );
}
