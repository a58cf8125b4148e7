import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../shared/i18n';
import { AskDialog } from '../../shared/ui/AskDialog';
import { useFaultText } from '../../shared/ui/Told';
import { useRemoveTerm, useSwitchTerm, type Term } from './queries';
import { TermDialog } from './TermDialog';

function RemoveTerm({ term, onClose }: { term: Term; onClose: () => void }) {
  const { t } = useTranslation();
  const removing = useRemoveTerm();
  return (
    <AskDialog
      title={t('term.remove')}
      danger
      doing={removing}
      onDo={() => removing.mutate(term, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('term.remove.means', { text: term.text })}</p>
    </AskDialog>
  );
}

/** An entry of the lists. Those that come with the platform may be switched off, one's own also changed and removed. */
export function TermRow({ term }: { term: Term }) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const switching = useSwitchTerm();
  const [asking, setAsking] = useState<'edit' | 'remove'>();
  const close = () => setAsking(undefined);
  return (
    <li className="row">
      <span className="row-title">{term.text}</span>
      <Switch
        aria-label={t('term.active', { text: term.text })}
        checked={term.active}
        loading={switching.isPending}
        onChange={() => switching.mutate(term)}
      />
      <span className="meta">
        <span>{LANGUAGES[term.language as keyof typeof LANGUAGES]}</span>
        <span>{t(`term.kind.${term.kind}`)}</span>
        {term.severity !== undefined && <span>{t(`term.severity.${term.severity}`)}</span>}
        {term.mending && <span>{t('term.mending.is', { text: term.mending })}</span>}
        <span>{t(`term.origin.${term.origin}`)}</span>
      </span>
      {term.origin === 'OWN' && (
        <span className="actions term-acts">
          <Button size="small" onClick={() => setAsking('edit')}>
            {t('edit')}
          </Button>
          <Button size="small" danger onClick={() => setAsking('remove')}>
            {t('remove')}
          </Button>
        </span>
      )}
      {switching.error && (
        <span className="meta field-error" role="alert">
          {faultText(switching.error)}
        </span>
      )}
      {asking === 'edit' && <TermDialog before={term} language={term.language} onClose={close} />}
      {asking === 'remove' && <RemoveTerm term={term} onClose={close} />}
    </li>
  );
}
