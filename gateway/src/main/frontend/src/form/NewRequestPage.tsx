import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { idempotencyKey } from '../shared/api/client';
import { Panel } from '../shared/ui/Panel';
import { useFaultText } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import './form.css';
import { useBeginDraft, type FormType } from './queries';
import { Templates } from './templates/Templates';
import { TYPES } from './types';

/** What is it that one needs from other departments? */
export default function NewRequestPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const faultText = useFaultText();
  const beginning = useBeginDraft();
  const [key] = useState(idempotencyKey);
  usePageTitle(t('form.new'));
  const begin = (type: FormType) =>
    beginning.mutate(
      { key: `${key}-${type}`, type },
      { onSuccess: ({ id }) => void navigate(`/requests/${id}/edit`, { replace: true }) },
    );
  return (
    <>
      <div className="page-head">
        <h1>{t('form.new')}</h1>
      </div>
      <Panel title={t('form.new.type')}>
        <ul className="type-choice">
          {TYPES.map((type) => (
            <li key={type}>
              <button type="button" disabled={beginning.isPending} onClick={() => begin(type)}>
                <strong>{t(`type.${type}`)}</strong>
                <span>{t(`form.type.${type}`)}</span>
              </button>
            </li>
          ))}
        </ul>
        {beginning.error && (
          <p className="panel-body" role="alert">
            {faultText(beginning.error)}
          </p>
        )}
      </Panel>
      <div className="templates">
        <Templates />
      </div>
    </>
  );
}
