import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '../shared/directory/PersonSelect';
import { useDepartments, useNames } from '../shared/directory/queries';
import { DateField } from '../shared/ui/DateField';
import { Cell } from './Cell';
import type { Row } from './editing';
import { remarkAt, type Remark } from './useRemarks';

interface Props {
  number: number;
  row: Row;
  /** Whether it was just added and takes the focus. */
  fresh: boolean;
  /** The other tasks, which it may wait for. */
  others: Row[];
  remarks: Remark[];
  onChange: (change: Partial<Row>) => void;
  onRemove: () => void;
}

const search = { showSearch: { optionFilterProp: 'label' } } as const;

/** A task as a line of the table. */
export function TaskRow({ number, row, fresh, others, remarks, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data ?? [];
  const cell = (field: string, column: string) => ({
    column,
    label: t('plan.task.cell', { column, number }),
    remark: remarkAt(remarks, { key: row.taskKey, field }),
  });
  const untitled = (other: Row) => other.title || t('plan.task.untitled');
  return (
    <tr>
      <Cell {...cell('title', t('plan.task.title'))}>
        {(given) => (
          <Input.TextArea
            {...given}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- who adds a task goes on writing it
            autoFocus={fresh}
            rows={2}
            maxLength={200}
            value={row.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Cell>
      <Cell {...cell('department', t('plan.task.department'))}>
        {(given) => (
          <Select
            {...given}
            {...search}
            value={row.department || null}
            options={departments.map(({ code }) => ({ value: code, label: names.department(code) }))}
            onChange={(department) => onChange({ department, owner: '' })}
          />
        )}
      </Cell>
      <Cell {...cell('owner', t('plan.task.owner'))}>
        {(given) => (
          <PersonSelect
            {...given}
            value={row.owner}
            department={row.department || undefined}
            onChange={(owner) => onChange({ owner })}
          />
        )}
      </Cell>
      {(['plannedStart', 'plannedFinish'] as const).map((field) => (
        <Cell key={field} {...cell(field, t(`plan.task.${field}`))}>
          {(given) => <DateField {...given} value={row[field]} onChange={(day) => onChange({ [field]: day })} />}
        </Cell>
      ))}
      <Cell {...cell('deliveryStandard', t('plan.task.deliveryStandard'))}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={2}
            placeholder={t('plan.task.deliveryStandard.hint')}
            value={row.standard}
            onChange={(event) => onChange({ standard: event.target.value })}
          />
        )}
      </Cell>
      <Cell {...cell('dependsOn', t('plan.task.dependsOn'))}>
        {(given) => (
          <Select
            {...given}
            {...search}
            mode="multiple"
            value={row.dependsOn}
            options={others.map((other) => ({ value: other.taskKey, label: untitled(other) }))}
            onChange={(dependsOn) => onChange({ dependsOn })}
          />
        )}
      </Cell>
      <td className="plan-remove">
        <Button
          icon={<DeleteOutlined />}
          aria-label={t('plan.task.remove', { title: untitled(row), number })}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}
