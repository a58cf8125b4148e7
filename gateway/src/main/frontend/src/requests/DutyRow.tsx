import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useNames } from '../shared/directory/queries';
import { pageOf } from '../shared/shell/links';
import { useFormat } from '../shared/time/useFormat';
import { Due } from '../shared/ui/Due';
import type { Duty } from './queries';

/** One duty: what to do, for which request, by when, and how that was counted. */
export function DutyRow({ duty }: { duty: Duty }) {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const kind = duty.kind.toLowerCase().replaceAll('_', '-');
  return (
    <li>
      <Link className="row" to={pageOf(duty.link)}>
        <span className="row-title">{i18n.exists(`duty.${kind}`) ? t(`duty.${kind}`) : duty.kind}</span>
        <span className="row-side">{duty.dueAt !== undefined && <Due at={duty.dueAt} />}</span>
        <span className="meta">
          <span>{duty.title}</span>
          {duty.number !== undefined && <span className="number">{duty.number}</span>}
          {duty.subject !== undefined && names.isDepartment(duty.subject) && (
            <span>{names.department(duty.subject)}</span>
          )}
          {duty.onBehalfOf !== undefined && <span>{t('duties.for', { name: names.person(duty.onBehalfOf) })}</span>}
        </span>
        {duty.dueAt !== undefined && (
          <span className="meta">
            <span>{t('due.at', { when: format.moment(duty.dueAt) })}</span>
            {duty.counted && <span>{duty.counted.text}</span>}
          </span>
        )}
      </Link>
    </li>
  );
}
