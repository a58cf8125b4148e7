import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../form/fieldName';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import type { RequestAnswer } from '../queries';

/** Why a request was returned or rejected, or withdrawn. */
export function Verdict({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const nameOf = useFieldName();
  const { verdict, withdrawal } = request;
  const said = withdrawal ?? verdict;
  if (!said) return null;
  return (
    <Panel title={t('verdict', { state: t(`state.${withdrawal ? 'WITHDRAWN' : (verdict?.outcome ?? '')}`) })}>
      <div className="panel-body">
        <p className="words-said">{said.reason}</p>
        {!withdrawal && (
          <ul>
            {verdict?.fields.map(({ field, reason }) => (
              <li key={`${field} ${reason}`}>
                <strong>{nameOf(field)}</strong> {reason}
              </li>
            ))}
          </ul>
        )}
        <span className="meta">
          <time dateTime={said.at}>{format.moment(said.at)}</time>
          <span>{names.person(said.by.person)}</span>
        </span>
      </div>
    </Panel>
  );
}
