import {
  AuditOutlined,
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  EditOutlined,
  FolderOutlined,
  MessageOutlined,
  PlayCircleOutlined,
  RollbackOutlined,
  StopOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

type Tone = 'waiting' | 'attention' | 'stopped' | 'moving' | 'done' | 'resting';

const LOOKS: Record<string, [Tone, ComponentType]> = {
  DRAFT: ['resting', EditOutlined],
  SUBMITTED: ['waiting', AuditOutlined],
  RETURNED: ['attention', RollbackOutlined],
  REJECTED: ['stopped', CloseCircleOutlined],
  DISPATCHED: ['waiting', ClockCircleOutlined],
  OBJECTED: ['attention', WarningOutlined],
  CONFIRMED: ['moving', CheckCircleOutlined],
  WITHDRAWN: ['resting', StopOutlined],
  COORDINATING: ['moving', MessageOutlined],
  PLAN_APPROVAL: ['waiting', AuditOutlined],
  EXECUTING: ['moving', PlayCircleOutlined],
  ACCEPTANCE: ['waiting', AuditOutlined],
  COMPLETED: ['done', CheckCircleOutlined],
  ARCHIVED: ['resting', FolderOutlined],
};

/** The state a request is known by: its phase once it has left intake, else its state. */
export function StateLabel({ state, phase }: { state: string; phase: string }) {
  const { t } = useTranslation();
  const shown = phase in LOOKS ? phase : state;
  const [tone, Icon] = LOOKS[shown] ?? ['resting', ClockCircleOutlined];
  return (
    <span className={`state tone-${tone}`}>
      <Icon />
      {t(`state.${shown}`)}
    </span>
  );
}
