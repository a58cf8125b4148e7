import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  EditOutlined,
  QuestionCircleOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

const LOOKS: Record<string, [tone: string, icon: ComponentType]> = {
  NONE: ['resting', ClockCircleOutlined],
  FILED: ['waiting', EditOutlined],
  SIGNED: ['waiting', ClockCircleOutlined],
  ACKNOWLEDGED: ['done', CheckCircleOutlined],
  OPEN: ['attention', ClockCircleOutlined],
  AGREED: ['done', CheckCircleOutlined],
  DECLINED: ['stopped', CloseCircleOutlined],
  SCHEDULED: ['moving', ClockCircleOutlined],
  CANCELLED: ['resting', StopOutlined],
  MINUTED: ['done', CheckCircleOutlined],
  YES: ['done', CheckCircleOutlined],
  NO: ['stopped', CloseCircleOutlined],
  MAYBE: ['attention', QuestionCircleOutlined],
};

/** Where something in the room stands, in colour, sign and word. */
export function Mark({ of }: { of: string }) {
  const { t } = useTranslation();
  const [tone, Icon] = LOOKS[of] ?? ['resting', ClockCircleOutlined];
  return (
    <span className={`state tone-${tone}`}>
      <Icon />
      {t(`mark.${of}`)}
    </span>
  );
}
