import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { Loaded } from '../../shared/ui/Told';
import { usePageTitle } from '../../shared/ui/usePageTitle';
import { useDossier, type Dossier } from '../queries';
import { Contents } from './Contents';
import { FormsView } from './FormsView';
import { RecordView } from './RecordView';
import { SealPanel } from './SealPanel';
import { TimelineView } from './TimelineView';
import '../../shared/paper/paper.css';
import '../archive.css';

const VIEWS = ['forms', 'record', 'timeline'] as const;

/** What is folded away on the screen is not to be missing on paper. */
function useUnfoldedInPrint() {
  useEffect(() => {
    const unfold = () =>
      document.querySelectorAll<HTMLDetailsElement>('details.kept').forEach((each) => (each.open = true));
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, []);
}

function Opened({ dossier, number }: { dossier: Dossier; number: string }) {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const view = VIEWS.find((each) => each === address.get('view')) ?? 'forms';
  usePageTitle(number);
  useUnfoldedInPrint();
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{dossier.title ?? t('request.untitled')}</h1>
          <div className="meta">
            <Link className="number" to={`/requests/${dossier.requestId}`}>
              {dossier.number ?? number}
            </Link>
            {dossier.type && <span>{t(`type.${dossier.type}`)}</span>}
            {dossier.outcome && <span>{t(`state.${dossier.outcome}`)}</span>}
            <span>{t(`dossierState.${dossier.state}`)}</span>
          </div>
        </div>
        <div className="actions not-printed">
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('print.now')}
          </Button>
          {dossier.state === 'SEALED' && (
            <Button icon={<DownloadOutlined />} href={`/api/archive/dossiers/${number}/export`}>
              {t('export')}
            </Button>
          )}
        </div>
      </div>
      <nav className="views not-printed" aria-label={t('dossier.views')}>
        {VIEWS.map((each) => (
          <Link
            key={each}
            to={{ search: `?view=${each}` }}
            className={each === view ? 'active' : ''}
            {...(each === view && { 'aria-current': 'page' as const })}
          >
            {t(`dossierView.${each}`)}
          </Link>
        ))}
      </nav>
      <div className="columns dossier">
        <div className="stack">
          {view === 'forms' && <FormsView dossier={dossier} />}
          {view === 'record' && <RecordView dossier={dossier} />}
          {view === 'timeline' && <TimelineView number={number} people={dossier.people} />}
        </div>
        <div className="stack not-printed">
          <Contents counts={dossier.counts} />
          <SealPanel number={number} dossier={dossier} />
        </div>
      </div>
    </>
  );
}

/** One dossier: its forms as they were, what happened between them, every entry, and whether it is still as it was sealed. */
export default function DossierPage() {
  const { number = '' } = useParams();
  const dossier = useDossier(number);
  return <Loaded of={dossier}>{(found) => <Opened key={number} dossier={found} number={number} />}</Loaded>;
}
