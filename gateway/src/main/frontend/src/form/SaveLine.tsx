import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloudSyncOutlined,
  DisconnectOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultText } from '../shared/ui/Told';
import type { SaveState } from './draft/DraftSync';

const LOOKS: Record<SaveState['is'], [string, ComponentType]> = {
  saved: ['tone-done', CheckCircleOutlined],
  changed: ['tone-resting', ClockCircleOutlined],
  saving: ['tone-resting', CloudSyncOutlined],
  unreachable: ['tone-attention', DisconnectOutlined],
  ended: ['tone-attention', WarningOutlined],
  refused: ['tone-stopped', WarningOutlined],
  conflict: ['tone-attention', WarningOutlined],
};

/** Whether what was typed is saved, and why not. */
export function SaveLine({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const [tone, Icon] = LOOKS[state.is];
  return (
    <div className="save-line" role="status">
      <span className={`state ${tone}`}>
        <Icon />
        {t(`save.${state.is}`)}
      </span>
      {state.is === 'refused' && <span className="meta">{faultText(state.error)}</span>}
      {(state.is === 'unreachable' || state.is === 'refused') && (
        <Button size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}
