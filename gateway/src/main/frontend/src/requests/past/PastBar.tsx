import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../shared/clock/serverClock';
import { useMe } from '../../shared/directory/queries';
import { instantOf, localTime } from '../../shared/time/zoned';
import { useFormat } from '../../shared/time/useFormat';
import { DateField } from '../../shared/ui/DateField';
import { useAddress } from '../../shared/ui/useAddress';
import { AT } from './instant';
import '../requests.css';

/** Says that the page shows the past, lets another instant be chosen, and leads back to now. */
export function PastBar({ at }: { at: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const address = useAddress();
  const zone = useMe().data?.zone ?? 'UTC';
  const [local, setLocal] = useState(() => localTime(at, zone));
  const chosen = local === '' ? undefined : instantOf(local, zone);
  return (
    <div className="act-bar past-bar" role="status">
      <div>
        <strong>
          <HistoryOutlined aria-hidden /> {t('past.title', { when: format.moment(at) })}
        </strong>
        <p>{t('past.advice')}</p>
      </div>
      <form
        className="actions"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== undefined) address.set({ [AT]: chosen });
        }}
      >
        <DateField
          time
          aria-label={t('past.when', { zone })}
          max={localTime(new Date(serverNow()).toISOString(), zone)}
          value={local}
          onChange={setLocal}
        />
        <Button htmlType="submit" disabled={chosen === undefined}>
          {t('past.go')}
        </Button>
        <Button type="primary" onClick={() => address.set({ [AT]: undefined })}>
          {t('past.now')}
        </Button>
      </form>
    </div>
  );
}
