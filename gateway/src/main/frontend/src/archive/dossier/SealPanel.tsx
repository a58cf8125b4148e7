import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import { useFaultText } from '../../shared/ui/Told';
import { useVerify, type Dossier, type Verification } from '../queries';

/** What the check found, in plain words. */
function Found({ verification }: { verification: Verification }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <strong className={`state ${verification.valid ? 'tone-done' : 'tone-stopped'}`}>
        {verification.valid ? <CheckCircleOutlined /> : <CloseCircleOutlined />}
        {verification.valid ? t('seal.valid') : t('seal.broken', { count: verification.faults.length })}
      </strong>
      <p>{verification.valid ? t('seal.valid.meaning') : t('seal.broken.meaning')}</p>
      {verification.faults.length > 0 && (
        <ul className="plain-list">
          {verification.faults.map((fault) => (
            <li key={`${fault.kind} ${fault.volume} ${fault.detail}`}>
              {t('seal.fault', { volume: fault.volume, what: t(`sealFault.${fault.kind}`) })}
              <span className="meta digest">{fault.detail}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The seals of a dossier's volumes, and a check of them that anyone may run. */
export function SealPanel({ number, dossier }: { number: string; dossier: Dossier }) {
  const { t } = useTranslation();
  const format = useFormat();
  const faultText = useFaultText();
  const verify = useVerify(number);
  return (
    <Panel title={t('seal')}>
      <div className="panel-body stack">
        {dossier.volumes.length === 0 && <p>{t('seal.notYet')}</p>}
        {dossier.volumes.map((volume) => (
          <div key={volume.volume}>
            <strong>{t('seal.volume', { number: volume.volume, count: volume.entries })}</strong>
            <span className="meta">
              <span>{t('dossier.sealedAt', { when: format.moment(volume.sealedAt) })}</span>
              <span className="digest">{volume.sealHash}</span>
            </span>
          </div>
        ))}
        {dossier.volumes.length > 0 && (
          <Button size="large" loading={verify.isPending} onClick={() => verify.mutate()}>
            {t('seal.verify')}
          </Button>
        )}
        {verify.error && <p role="alert">{faultText(verify.error)}</p>}
        {verify.data && <Found verification={verify.data} />}
      </div>
    </Panel>
  );
}
