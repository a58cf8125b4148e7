import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  InboxOutlined,
  PlayCircleOutlined,
  RollbackOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

const LOOKS: Record<string, [string, ComponentType]> = {
  NOT_STARTED: ['resting', ClockCircleOutlined],
  IN_PROGRESS: ['moving', PlayCircleOutlined],
  DELIVERED: ['waiting', InboxOutlined],
  REWORK: ['attention', RollbackOutlined],
  ACCEPTED: ['done', CheckCircleOutlined],
  CANCELLED: ['resting', StopOutlined],
};

/** How far a task is. */
export function TaskState({ state }: { state: string }) {
  const { t } = useTranslation();
  const [tone, Icon] = LOOKS[state] ?? ['resting', ClockCircleOutlined];
  return (
    <span className={`state tone-${tone}`}>
      <Icon />
      {t(`taskState.${state}`)}
    </span>
  );
}
