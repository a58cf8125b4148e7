import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { StateLabel } from '../shared/ui/StateLabel';
import type { RequestSummary } from './queries';

/** A request as a line of a list. */
export function RequestRow({ request }: { request: RequestSummary }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <Link className="row" to={`/requests/${request.id}`}>
      <span className="row-title">{request.title || t('request.untitled')}</span>
      <span className="row-side">
        <StateLabel state={request.state} phase={request.phase} />
      </span>
      <span className="meta">
        <span className="number">{request.number ?? t('state.DRAFT')}</span>
        {request.type && <span>{t(`type.${request.type}`)}</span>}
        <span>{names.department(request.raisingDepartment)}</span>
        {request.priority === 'HIGH' && <span className="due-overdue">{t('request.high')}</span>}
        {request.wishedCompletion !== undefined && (
          <span>{t('request.wishedBy', { day: format.day(request.wishedCompletion) })}</span>
        )}
      </span>
    </Link>
  );
}
