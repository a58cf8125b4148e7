import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../time/useFormat';
import { excerptOf } from './excerpt';
import type { Kept } from './useDraft';

/** Says that a draft came back, and offers the others that wait on this device. */
export function Unsent({ kept }: { kept: Kept | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!kept || (!kept.restored && kept.others.length === 0)) return null;
  return (
    <div className="unsent">
      {kept.restored && (
        <p role="status">
          {t('draft.restored')}
          <Button type="link" size="small" onClick={kept.startOver}>
            {t('draft.startOver')}
          </Button>
        </p>
      )}
      {kept.others.length > 0 && (
        <>
          <p>{t('draft.others', { count: kept.others.length })}</p>
          <ul>
            {kept.others.map((other) => (
              <li key={other.place}>
                <div className="unsent-words">
                  {excerptOf(other.value)}
                  <div className="meta">{format.moment(new Date(other.at).toISOString())}</div>
                </div>
                <div className="actions">
                  <Button size="small" onClick={() => kept.exchange(other)}>
                    {t('draft.take')}
                  </Button>
                  <Button size="small" onClick={() => kept.giveUp(other)}>
                    {t('draft.giveUp')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
