import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Fault } from '../../shared/api/problem';
import { useNames } from '../../shared/directory/queries';
import { Due } from '../../shared/ui/Due';

interface OpenDuty {
  kind: string;
  requestId?: string | null;
  number?: string | null;
  title: string;
  dueAt?: string | null;
}

function dutiesOf(error: Error | null): OpenDuty[] {
  const duties = error instanceof Fault ? error.members['duties'] : undefined;
  return Array.isArray(duties) ? (duties as OpenDuty[]) : [];
}

/** What stands against a removal: the posts still held, and what still waits, with the way there. */
export function Duties({ error }: { error: Error | null }) {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const duties = dutiesOf(error);
  if (duties.length === 0) return null;
  const label = (kind: string) => {
    const name = kind.toLowerCase().replaceAll('_', '-');
    if (i18n.exists(`held.${name}`)) return t(`held.${name}`);
    return i18n.exists(`duty.${name}`) ? t(`duty.${name}`) : kind;
  };
  return (
    <ul className="rows told-duties" aria-label={t('held')}>
      {duties.map(({ kind, requestId, number, title, dueAt }, index) => (
        <li key={index}>
          <Link
            className="row"
            to={requestId ? `/requests/${requestId}` : `/administration/directory?department=${title}`}
          >
            <span className="row-title">{label(kind)}</span>
            <span className="row-side">{dueAt && <Due at={dueAt} />}</span>
            <span className="meta">
              <span>{requestId ? title : names.department(title)}</span>
              {number && <span className="number">{number}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
