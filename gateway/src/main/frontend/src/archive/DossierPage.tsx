import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { DossierForms } from './DossierForms';
import { Entries } from './Entries';
import { useDossier, type Dossier } from './queries';
import { SealPanel } from './SealPanel';
import './archive.css';

function Opened({ dossier, number }: { dossier: Dossier; number: string }) {
  const { t } = useTranslation();
  usePageTitle(number);
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
        {dossier.state === 'SEALED' && (
          <Button icon={<DownloadOutlined />} href={`/api/archive/dossiers/${number}/export`}>
            {t('export')}
          </Button>
        )}
      </div>
      <div className="columns">
        <div className="stack">
          <DossierForms dossier={dossier} />
        </div>
        <div className="stack">
          <SealPanel number={number} dossier={dossier} />
          <Entries number={number} />
        </div>
      </div>
    </>
  );
}

/** One dossier: its forms as they were, everything that happened, and whether it is still as it was sealed. */
export default function DossierPage() {
  const { number = '' } = useParams();
  const dossier = useDossier(number);
  return <Loaded of={dossier}>{(found) => <Opened dossier={found} number={number} />}</Loaded>;
}
