import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFramedRequest } from '../requests/RequestFrame';
import { useNames } from '../shared/directory/queries';
import { Loaded } from '../shared/ui/Told';
import { ContributeForm } from './ContributeForm';
import { FileDialog, SignDialog } from './RetrospectiveDialogs';
import { RetrospectiveSheet } from './RetrospectiveSheet';
import { useRetrospective, type Retrospective } from './queries';
import { SummaryForm } from './SummaryForm';
import './archive.css';

/** What the person may do with the retrospective now, as the service says. */
function Acts({ retrospective }: { retrospective: Retrospective }) {
  const { t } = useTranslation();
  const names = useNames();
  const [chosen, setChosen] = useState<string>();
  const { acts, contributesFor } = retrospective;
  const close = () => setChosen(undefined);
  const department = contributesFor.find((code) => chosen === `contribute ${code}`);
  if (department !== undefined) {
    return <ContributeForm retrospective={retrospective} department={department} onClose={close} />;
  }
  if (chosen === 'summarise') return <SummaryForm retrospective={retrospective} onClose={close} />;
  if (acts.length === 0) return null;
  return (
    <section className="act-bar" aria-label={t('acts')}>
      <strong>{t('acts')}</strong>
      <div className="actions">
        {contributesFor.map((code) => (
          <Button
            key={code}
            size="large"
            type={retrospective.missing.includes(code) ? 'primary' : 'default'}
            onClick={() => setChosen(`contribute ${code}`)}
          >
            {t('retrospective.contribute', { department: names.department(code) })}
          </Button>
        ))}
        {acts.includes('summarise') && (
          <Button size="large" onClick={() => setChosen('summarise')}>
            {t('retrospective.summarise')}
          </Button>
        )}
        {acts.includes('sign') && (
          <Button size="large" type="primary" onClick={() => setChosen('sign')}>
            {t('retrospective.sign')}
          </Button>
        )}
        {acts.includes('file') && (
          <Button size="large" type="primary" onClick={() => setChosen('file')}>
            {t('retrospective.file')}
          </Button>
        )}
      </div>
      {chosen === 'sign' && <SignDialog retrospective={retrospective} onClose={close} />}
      {chosen === 'file' && <FileDialog retrospective={retrospective} onClose={close} />}
    </section>
  );
}

/** Form 4 in the making: who has said what, what is missing, by when, and what is mine to do. */
export default function RetrospectivePage() {
  const { id } = useFramedRequest();
  const retrospective = useRetrospective(id);
  return (
    <Loaded of={retrospective}>
      {(found) => (
        <div className="stack">
          <Acts retrospective={found} />
          <RetrospectiveSheet retrospective={found} />
        </div>
      )}
    </Loaded>
  );
}
